package dev.parley.sharedevents;

import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentEvent.MentionAcknowledged;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of people that wait for them. One waits until that person, or who stands
 * for them, has commented on the same part later, or has said that they have seen it.
 */
public record Mentions(List<Mention> waiting) {

    public static final Mentions NONE = new Mentions(List.of());

    /** Somebody was asked to look at a comment. */
    public record Mention(CommentId comment, @Nullable CommentedPart about, PersonId person, Instant since) {
    }

    /** Those that wait for somebody. */
    public Stream<Mention> of(PersonId person, Sides sides) {
        return waiting.stream().filter(mention -> sides.is(person, mention.person()));
    }

    /** The mentions once {@code by} has done this. */
    public Mentions after(CommentEvent event, PersonId by, Instant at, Sides sides) {
        return switch (event) {
            case CommentAdded added ->
                without(by, sides, one -> Objects.equals(one.about(), added.about())).with(added.mentions()
                    .stream()
                    .filter(person -> !person.equals(by))
                    .map(person -> new Mention(added.comment(), added.about(), person, at)));
            case MentionAcknowledged seen -> without(by, sides, one -> one.comment().equals(seen.comment()));
        };
    }

    private Mentions without(PersonId by, Sides sides, Predicate<Mention> which) {
        return new Mentions(waiting.stream()
            .filter(one -> !(which.test(one) && (one.person().equals(by) || sides.is(by, one.person()))))
            .toList());
    }

    private Mentions with(Stream<Mention> more) {
        return new Mentions(Stream.concat(waiting.stream(), more).toList());
    }

}
