package dev.parley.sharedevents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens when sales and product look back together. */
public sealed interface RetrospectiveEvent extends Event {

    /**
     * @param position the position of the log that its figures stand at
     */
    record RetrospectiveOpened(LocalDate from, LocalDate to, long position) implements RetrospectiveEvent {
    }

    /**
     * @param as the role that the person joined in
     */
    record RetrospectiveJoined(Role as) implements RetrospectiveEvent {
    }

    /**
     * Somebody wants to talk about this: a figure, a negotiation, or what they noted.
     */
    record AgendaItemAdded(AgendaItemId item, @Nullable FigureName figure, @Nullable NegotiationId negotiation,
            @Nullable Narrative text) implements RetrospectiveEvent {
    }

    /**
     * @param reason the reason code that the finding is about, if it is about one: by it
     * the query side tells later whether the finding recurred
     */
    record FindingNoted(FindingId finding, Narrative text, @Nullable ReasonCode reason) implements RetrospectiveEvent {
    }

    record ActionAgreed(ActionId action, Narrative text, Role ownerRole, LocalDate due) implements RetrospectiveEvent {
    }

    record ActionCompleted(ActionId action, @Nullable Narrative note) implements RetrospectiveEvent {
    }

    record RetrospectiveClosed(@Nullable Narrative noActionBecause) implements RetrospectiveEvent {
    }

}
