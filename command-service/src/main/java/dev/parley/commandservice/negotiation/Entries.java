package dev.parley.commandservice.negotiation;

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
record Entries(@Nullable Entries earlier, Entry latest) {

    static @Nullable Entry find(@Nullable Entries entries, long seq) {
        for (Entries rest = entries; rest != null; rest = rest.earlier) {
            if (rest.latest.seq() == seq) {
                return rest.latest;
            }
        }
        return null;
    }

    static boolean areRetracted(@Nullable Entries entries, long seq) {
        for (Entries rest = entries; rest != null; rest = rest.earlier) {
            if (rest.latest.retracts(seq)) {
                return true;
            }
        }
        return false;
    }

    static Entries and(@Nullable Entries earlier, NegotiationEvent event, By by, long seq) {
        Long retracts = (event instanceof EntryRetracted retracted) ? retracted.seq() : null;
        return new Entries(earlier, new Entry(seq, by.person(), event.getClass(), without(event), retracts));
    }

    /** How the negotiation would stand if this event did not count. */
    private static UnaryOperator<Dossier> without(NegotiationEvent event) {
        return switch (event) {
            case ClaimAdded added -> dossier -> dossier.with(dossier.claims().retract(added.claim()));
            case EvidenceAttached attached -> dossier -> dossier.with(dossier.claims().retract(attached.evidence()));
            case DemandAdded added -> dossier -> dossier.with(dossier.demands().retract(added.demand()));
            case ObjectionRaised raised -> dossier -> dossier.with(dossier.objections().retract(raised.objection()));
            case CaseRestated restated ->
                dossier -> dossier.with(dossier.restatements().retract(restated.restatement()));
            default -> UnaryOperator.identity();
        };
    }

    /**
     * One entry of the stream.
     *
     * @param retraction what retracting it does to the negotiation
     * @param retracts the sequence number of the entry that this one retracts
     */
    record Entry(long seq, PersonId author, Class<? extends NegotiationEvent> type, UnaryOperator<Dossier> retraction,
            @Nullable Long retracts) {

        boolean retracts(long seq) {
            return retracts != null && retracts == seq;
        }

        boolean hasField(String name) {
            for (var component : type.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return true;
                }
            }
            return false;
        }

    }

}
