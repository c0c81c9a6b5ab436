package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Comment;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said beside the argument.
 *
 * @param on the claim, objection or option that it is on; null if it is on the request
 * @param mentions who is asked to look at it
 * @param unseenBy those of them who have neither answered nor said that they have seen it
 */
record CommentShown(String id, @Nullable String on, @Nullable String text, List<String> mentions, List<String> unseenBy,
        String by, Role role, Instant at, long position, boolean retracted, List<Remark> remarks) {

    static CommentShown of(Comment comment, Reading reading) {
        Source added = comment.added();
        return new CommentShown(comment.id().value(), comment.about() == null ? null : comment.about().id().toString(),
                reading.text(added.position(), "/text"), reading.names(comment.mentions()),
                reading.names(reading.negotiation().comments().unseenBy(comment.id())), reading.name(added.by()),
                added.role(), added.at(), added.position(), comment.retracted(), reading.remarks(added.position()));
    }

}
