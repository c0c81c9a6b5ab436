package dev.parley.queryservice.web.retrospectives;

import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What somebody can do next in a retrospective, by the names of the commands. */
final class Permitted {

    private static final Set<Role> MAY_JOIN = Set.of(Role.SALES, Role.PRODUCT, Role.EXECUTIVE);

    private Permitted() {
    }

    static List<String> in(Retrospective retrospective, PersonId person, Role role) {
        List<String> allowed = new ArrayList<>();
        boolean joined = retrospective.participants().stream().anyMatch(one -> one.joined().by().equals(person));
        boolean leads = role == Role.FACILITATOR;
        if (retrospective.isOpen() && MAY_JOIN.contains(role) && !joined) {
            allowed.add("joinRetrospective");
        }
        if (retrospective.isOpen() && bothSidesPresent(retrospective)
                && (leads || (joined && MAY_JOIN.contains(role)))) {
            allowed.addAll(List.of("noteFinding", "agreeAction"));
        }
        if (retrospective.openActions().anyMatch(action -> leads || action.ownerRole() == role)) {
            allowed.add("completeAction");
        }
        if (retrospective.isOpen() && leads && bothSidesPresent(retrospective)) {
            allowed.add("closeRetrospective");
        }
        return allowed;
    }

    static boolean bothSidesPresent(Retrospective retrospective) {
        return retrospective.hasJoined(Role.SALES) && retrospective.hasJoined(Role.PRODUCT);
    }

}
