package dev.parley.query.views.negotiations;

import dev.parley.events.RequestEvent.ResponsibilityHandedOver;
import dev.parley.personal.PersonId;
import dev.parley.query.views.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a negotiation now.
 *
 * @param decider who was assigned to decide
 */
public record Responsibility(@Nullable PersonId decider, List<HandedOver> handovers) {

    static final Responsibility NONE = new Responsibility(null, List.of());

    /** {@code to} stands for all that {@code from} stood for. */
    public record HandedOver(PersonId from, PersonId to, Source source) {
    }

    Responsibility assigned(PersonId person) {
        return new Responsibility(person, handovers);
    }

    Responsibility handedOver(ResponsibilityHandedOver event, Source source) {
        return new Responsibility(event.from().equals(decider) ? event.to() : decider,
                Listed.plus(handovers, new HandedOver(event.from(), event.to(), source)));
    }

    /** Who stands now for what {@code person} once said or was assigned. */
    public PersonId standsFor(PersonId person) {
        PersonId now = person;
        for (HandedOver handover : handovers) {
            if (handover.from().equals(now)) {
                now = handover.to();
            }
        }
        return now;
    }

}
