package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A story, and what waits in it for whom at noon of a day. */
class WaitingStory {

    static final Narrative TEXT = new Narrative.Sealed("e", "c2VhbGVk");

    final Story story = new Story().on("2026-01-01");

    List<Kind> kinds(Role role, String day) {
        return waiting(role.name().toLowerCase(Locale.ROOT), role, day).stream().map(Item::kind).toList();
    }

    Item only(Role role, String day, Kind kind) {
        List<Item> items = waiting(role.name().toLowerCase(Locale.ROOT), role, day);
        assertThat(items).extracting(Item::kind).containsExactly(kind);
        return items.getFirst();
    }

    List<Item> waiting(String person, Role role, String day) {
        return Waiting.of(story.views(), new PersonId("u_" + person), role, moment(day));
    }

    static Instant moment(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

}
