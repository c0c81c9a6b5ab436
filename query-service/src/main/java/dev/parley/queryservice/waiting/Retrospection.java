package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.retrospectives.Action;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What waits in a retrospective, and what was agreed on in one. */
final class Retrospection {

    private Retrospection() {
    }

    static Stream<Item> of(Retrospective retrospective, Role role, ZoneId zone, Instant at) {
        return Stream.concat(running(retrospective, role),
                retrospective.openActions()
                    .filter(action -> action.ownerRole() == role)
                    .map(action -> action(retrospective, action, zone, at)));
    }

    private static Stream<Item> running(Retrospective retrospective, Role role) {
        Instant opened = retrospective.opened().at();
        boolean both = retrospective.hasJoined(Role.SALES) && retrospective.hasJoined(Role.PRODUCT);
        return retrospective.isOpen() ? switch (role) {
            case SALES, PRODUCT -> retrospective.hasJoined(role) ? Stream.empty()
                    : Stream.of(Item.in(Kind.JOIN_RETROSPECTIVE, retrospective.id(), opened));
            case FACILITATOR ->
                both ? Stream.of(Item.in(Kind.CLOSE_RETROSPECTIVE, retrospective.id(), opened)) : Stream.empty();
            case EXECUTIVE, AUDITOR, ADMINISTRATOR, PRIVACY, LEGAL -> Stream.empty();
        } : Stream.empty();
    }

    private static Item action(Retrospective retrospective, Action action, ZoneId zone, Instant at) {
        return Item.in(Kind.COMPLETE_ACTION, retrospective.id(), action.agreed().at())
            .about(action.id())
            .dueOn(action.due(), zone, new Horizon(at));
    }

}
