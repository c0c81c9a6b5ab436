package dev.parley.events;

import dev.parley.personal.Narrative;
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

    record FindingNoted(FindingId finding, Narrative text) implements RetrospectiveEvent {
    }

    record ActionAgreed(ActionId action, Narrative text, Role ownerRole, LocalDate due) implements RetrospectiveEvent {
    }

    record ActionCompleted(ActionId action, @Nullable Narrative note) implements RetrospectiveEvent {
    }

    record RetrospectiveClosed(@Nullable Narrative noActionBecause) implements RetrospectiveEvent {
    }

}
