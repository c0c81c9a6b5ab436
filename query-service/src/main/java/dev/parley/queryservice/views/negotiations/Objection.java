package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * The harm that an option would do, as somebody sees it.
 *
 * @param option the option that would do it, or {@link OptionId#NONE} for declining
 * @param into the option that avoids it, once it was integrated
 * @param resolved where it was integrated, withdrawn or overruled
 * @param retracted whether it no longer counts
 * @param from the duplicate that it was raised in
 */
public record Objection(ObjectionId id, OptionId option, ReasonCode code, boolean blocking, Status status,
        Source raised, @Nullable OptionId into, @Nullable Source resolved, boolean retracted,
        @Nullable NegotiationId from) {

    /** What became of an objection. */
    public enum Status {

        OPEN, INTEGRATED, WITHDRAWN, OVERRULED

    }

    static Objection of(ObjectionRaised event, Source source) {
        return new Objection(event.objection(), event.option(), event.code(), event.blocking(), Status.OPEN, source,
                null, null, false, null);
    }

    Objection resolvedAs(Status outcome, @Nullable OptionId integratedInto, Source source) {
        return new Objection(id, option, code, blocking, outcome, raised, integratedInto, source, retracted, from);
    }

    Objection retract() {
        return new Objection(id, option, code, blocking, Status.WITHDRAWN, raised, into, resolved, true, from);
    }

    Objection from(NegotiationId duplicate) {
        return new Objection(id, option, code, blocking, status, raised, into, resolved, retracted, duplicate);
    }

    /** Whether its option cannot be accepted; integrating it keeps its option blocked. */
    public boolean blocks(OptionId candidate) {
        return blocking && option.equals(candidate) && (status == Status.OPEN || status == Status.INTEGRATED);
    }

}
