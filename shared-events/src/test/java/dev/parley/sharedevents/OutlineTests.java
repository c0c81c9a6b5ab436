package dev.parley.sharedevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.sharedevents.EventTypes.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fold reads of an event: everything but the prose. */
class OutlineTests {

    private static final String SEALED = "\"key\":\"[^\"]*\",\"sealed\":\"[^\"]*\"";

    static List<EventType> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTheEventWithoutItsProse(EventType type) throws IOException {
        String frozen = example(type);
        Event outline = EventJson.outline(type.name(), type.schema(), frozen.getBytes(UTF_8));
        assertThat(EventJson.mapper().writeValueAsString(outline))
            .isEqualTo(frozen.replaceAll(SEALED, "\"key\":\"\",\"sealed\":\"\""));
    }

    @Test
    void hasOneObjectForEqualCodes() throws IOException {
        assertThat(claim().code()).isSameAs(claim().code());
    }

    @Test
    void refusesWhatIsNoCode() throws IOException {
        String frozen = example(EventTypes.named("ClaimAdded").orElseThrow()).replaceFirst("Y0\\d", "y");
        assertThatThrownBy(() -> EventJson.outline("ClaimAdded", 1, frozen.getBytes(UTF_8)))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClaimEvent.ClaimAdded claim() throws IOException {
        String frozen = example(EventTypes.named("ClaimAdded").orElseThrow());
        return (ClaimEvent.ClaimAdded) EventJson.outline("ClaimAdded", 1, frozen.getBytes(UTF_8));
    }

    @Test
    void isOfAKnownEventOnly() {
        assertThatThrownBy(() -> EventJson.outline("Nothing", 1, new byte[0])).hasMessageContaining("unknown event");
        assertThatThrownBy(() -> EventJson.outline("RequestRaised", 99, new byte[0])).hasMessageContaining("schema 99");
        assertThatThrownBy(() -> EventJson.outline("EffortEstimated", 1, "{}".getBytes(UTF_8)))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static String example(EventType type) throws IOException {
        String name = "/events/" + type.name() + "." + type.schema() + ".json";
        try (InputStream file = OutlineTests.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8).strip();
        }
    }

}
