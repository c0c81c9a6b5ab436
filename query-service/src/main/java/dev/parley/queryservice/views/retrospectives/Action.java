package dev.parley.queryservice.views.retrospectives;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.RetrospectiveEvent.ActionAgreed;
import dev.parley.sharedevents.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was agreed on, who does it until when, and where it was said to be done. */
public record Action(ActionId id, Role ownerRole, LocalDate due, Source agreed, @Nullable Source completed) {

    static Action of(ActionAgreed event, Source source) {
        return new Action(event.action(), event.ownerRole(), event.due(), source, null);
    }

    Action completedAt(Source source) {
        return new Action(id, ownerRole, due, agreed, source);
    }

    public boolean isCompleted() {
        return completed != null;
    }

}
