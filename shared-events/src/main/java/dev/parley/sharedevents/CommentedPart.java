package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import java.util.stream.Stream;

/** A part of a negotiation that people comment on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({ @JsonSubTypes.Type(CommentedPart.OfClaim.class), @JsonSubTypes.Type(CommentedPart.OfObjection.class),
        @JsonSubTypes.Type(CommentedPart.OfOption.class) })
public sealed interface CommentedPart {

    /** A reason that was given. */
    record OfClaim(ClaimId claim) implements CommentedPart {
    }

    /** An objection: a comment on it is a reply. */
    record OfObjection(ObjectionId objection) implements CommentedPart {
    }

    /** The ask, or a counter-option. */
    record OfOption(OptionId option) implements CommentedPart {
    }

    /** The id of the claim, objection or option. */
    default Object id() {
        return switch (this) {
            case OfClaim(ClaimId claim) -> claim;
            case OfObjection(ObjectionId objection) -> objection;
            case OfOption(OptionId option) -> option;
        };
    }

    /** The parts that are there by this event. */
    static Stream<CommentedPart> by(NegotiationEvent event) {
        return switch (event) {
            case RequestRaised raised -> Stream.of(new OfOption(raised.askOption()));
            case ClaimAdded added -> Stream.of(new OfClaim(added.claim()));
            case ObjectionRaised raised -> Stream.of(new OfObjection(raised.objection()));
            case CounterOptionProposed proposed -> Stream.of(new OfOption(proposed.option()));
            case DuplicateJoined joined -> joined.said().stream().flatMap(said -> by(said.event()));
            default -> Stream.empty();
        };
    }

}
