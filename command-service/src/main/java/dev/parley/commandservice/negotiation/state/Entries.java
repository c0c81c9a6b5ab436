package dev.parley.commandservice.negotiation.state;

import java.util.function.UnaryOperator;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded so far, the latest first: a list that shares its tail, so that one
 * more entry costs the same however many there are.
 */
public record Entries(@Nullable Entries earlier, Entry latest) {

    public static @Nullable Entry find(@Nullable Entries entries, long seq) {
        for (Entries rest = entries; rest != null; rest = rest.earlier) {
            if (rest.latest.seq() == seq) {
                return rest.latest;
            }
        }
        return null;
    }

    public static boolean areRetracted(@Nullable Entries entries, long seq) {
        for (Entries rest = entries; rest != null; rest = rest.earlier) {
            if (rest.latest.retracts(seq)) {
                return true;
            }
        }
        return false;
    }

    public static Entries and(@Nullable Entries earlier, NegotiationEvent event, By by, long seq) {
        Long retracts = (event instanceof EntryRetracted retracted) ? retracted.seq() : null;
        return new Entries(earlier, new Entry(seq, by.person(), event.getClass(), without(event), retracts));
    }

    /** How the negotiation would stand if this event did not count. */
    private static UnaryOperator<NegotiationState> without(NegotiationEvent event) {
        return switch (event) {
            case ClaimAdded added -> state -> state.with(state.claims().retract(added.claim()));
            case EvidenceAttached attached -> state -> state.with(state.claims().retract(attached.evidence()));
            case DemandAdded added -> state -> state.with(state.demands().retract(added.demand()));
            case ObjectionRaised raised -> state -> state.with(state.objections().retract(raised.objection()));
            case CaseRestated restated -> state -> state.with(state.restatements().retract(restated.restatement()));
            default -> UnaryOperator.identity();
        };
    }

    /**
     * One entry of the stream.
     *
     * @param retraction what retracting it does to the negotiation
     * @param retracts the sequence number of the entry that this one retracts
     */
    public record Entry(long seq, PersonId author, Class<? extends NegotiationEvent> type,
            UnaryOperator<NegotiationState> retraction, @Nullable Long retracts) {

        public boolean retracts(long seq) {
            return retracts != null && retracts == seq;
        }

        public boolean hasField(String name) {
            for (var component : type.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return true;
                }
            }
            return false;
        }

    }

}
