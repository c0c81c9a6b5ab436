package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.CommentedPart;
import dev.parley.sharedevents.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said beside the argument.
 *
 * @param about the part that it is on; absent if it is on the request
 * @param retracted whether it no longer counts
 */
public record Comment(CommentId id, @Nullable CommentedPart about, List<PersonId> mentions, Source added,
        boolean retracted) {

    static Comment of(CommentAdded event, Source source, boolean retracted) {
        return new Comment(event.comment(), event.about(), event.mentions(), source, retracted);
    }

}
