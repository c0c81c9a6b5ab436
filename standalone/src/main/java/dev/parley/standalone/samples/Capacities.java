package dev.parley.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.parley.commandservice.policy.PolicyCommand.SetCapacity;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;

/** How much each area can take on, in this quarter and the two before. */
final class Capacities {

    private static final Map<String, Integer> PERSON_DAYS = Map.of("Access", 70, "Integrations", 90, "Billing", 55,
            "Reporting", 80, "Mobile", 85);

    private static final int FIRST_SET = 178;

    private Capacities() {
    }

    static List<SetCapacity> set(PersonId facilitator, Instant now) {
        By by = new By(facilitator, Role.FACILITATOR, now.minusSeconds(86_400L * FIRST_SET));
        return Stream.of(2, 1, 0)
            .map(back -> Scene.day(now).minusMonths(3L * back))
            .map(Capacities::quarterOf)
            .flatMap(quarter -> PERSON_DAYS.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(area -> new SetCapacity(by, area.getKey(), quarter, area.getValue())))
            .toList();
    }

    private static String quarterOf(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

}
