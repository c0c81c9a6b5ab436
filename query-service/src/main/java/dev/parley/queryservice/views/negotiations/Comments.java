package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.CommentEvent;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.Mentions;
import dev.parley.sharedevents.Mentions.Mention;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Sides;
import java.util.List;

/**
 * The comments of one negotiation, in the order they were made.
 *
 * @param mentions what waits for those who were mentioned
 */
public record Comments(List<Comment> all, Mentions mentions) {

    static final Comments NONE = new Comments(List.of(), Mentions.NONE);

    Comments apply(CommentEvent event, Source source, Sides sides) {
        return new Comments(event instanceof CommentAdded added ? plus(added, source, false) : all,
                mentions.after(event, source.by(), source.at(), sides));
    }

    Comments withRetracted(CommentAdded event, Source source) {
        return new Comments(plus(event, source, true), mentions);
    }

    /**
     * Those mentioned in it who have neither answered nor said that they have seen it.
     */
    public List<PersonId> unseenBy(CommentId comment) {
        return mentions.waiting().stream().filter(one -> one.comment().equals(comment)).map(Mention::person).toList();
    }

    private List<Comment> plus(CommentAdded event, Source source, boolean retracted) {
        return ImmutableLists.plus(all, Comment.of(event, source, retracted));
    }

}
