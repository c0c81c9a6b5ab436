package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.BusyStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits is looked up anew only when that makes a difference. */
class WaitingInChunkTests {

    private static final Instant FIRST = Instant.parse("2026-09-01T00:00:00Z");

    private final Story story = BusyStory.told(3, 1500);

    private final Views views = story.views();

    @ParameterizedTest
    @EnumSource(names = { "SALES", "PRODUCT", "EXECUTIVE", "FACILITATOR" })
    void isTheSameAsLookedUpAnewAtAnyMomentForAnybody(Role role) {
        Random random = new Random(11);
        List<PersonId> people = views.negotiations()
            .raisers()
            .byTeam()
            .values()
            .stream()
            .flatMap(some -> some.stream())
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .toList();
        for (int i = 0; i < 60; i++) {
            PersonId person = people.get(random.nextInt(people.size()));
            Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 120)));
            assertThat(Waiting.of(views, person, role, at)).isEqualTo(anew(person, role, at));
        }
    }

    @Test
    void endsWhereADueDateComes() {
        Horizon horizon = new Horizon(FIRST);
        assertThat(horizon.hasCome(FIRST.plusSeconds(10))).isFalse();
        assertThat(horizon.hasCome(FIRST.minusSeconds(5))).isTrue();
        assertThat(horizon.covers(FIRST.plusSeconds(9))).isTrue();
        assertThat(horizon.covers(FIRST.plusSeconds(10))).isFalse();
        assertThat(horizon.covers(FIRST.minusSeconds(6))).isFalse();
    }

    /** One negotiation after the other, by somebody who may have a part in each. */
    private List<Item> anew(PersonId person, Role role, Instant at) {
        return views.negotiations()
            .stream()
            .filter(negotiation -> !negotiation.imported())
            .flatMap(negotiation -> Waiting.in(new Viewpoint(person, role, new Horizon(at), negotiation)))
            .sorted(Waiting.MOST_PRESSING_FIRST)
            .toList();
    }

}
