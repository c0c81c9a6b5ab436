package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Operation;
import java.util.List;
import java.util.stream.Stream;

/** What somebody can do next in a retrospective, by the table of who may do what. */
final class Permitted {

    private Permitted() {
    }

    static List<String> in(Retrospective retrospective, PersonId person, Role role) {
        boolean open = retrospective.isOpen();
        boolean joined = retrospective.participants().stream().anyMatch(one -> one.joined().by().equals(person));
        boolean leads = role == Role.FACILITATOR;
        boolean together = open && bothSidesPresent(retrospective);
        return Stream.of(Operation.values())
            .filter(operation -> operation.isFor(role))
            .filter(operation -> switch (operation) {
                case JOIN_RETROSPECTIVE -> open && !joined;
                case ADD_AGENDA_ITEM -> open;
                case NOTE_FINDING, AGREE_ACTION -> together && (leads || joined);
                case COMPLETE_ACTION ->
                    retrospective.openActions().anyMatch(action -> leads || action.ownerRole() == role);
                case CLOSE_RETROSPECTIVE -> together;
                default -> false;
            })
            .map(Operation::operation)
            .toList();
    }

    static boolean bothSidesPresent(Retrospective retrospective) {
        return retrospective.hasJoined(Role.SALES) && retrospective.hasJoined(Role.PRODUCT);
    }

}
