package dev.parley.sharedevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.sharedevents.EventTypes.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The log is never rewritten: what was once written as these files have it must be read
 * for ever. A file here is only ever added, for a new event or a new schema.
 */
class FrozenEventTests {

    static List<EventType> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isReadAndWrittenAgainAsItWas(EventType type) throws IOException {
        byte[] frozen = example(type);
        Event event = EventJson.read(type.name(), type.schema(), frozen);
        assertThat(event).isExactlyInstanceOf(type.payload());
        assertThat(EventJson.mapper().writeValueAsString(event))
            .isEqualTo(new String(frozen, StandardCharsets.UTF_8).strip());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleLeavesNothingOut(EventType type) throws IOException {
        JsonNode example = EventJson.mapper().readTree(example(type));
        assertThat(example.propertyNames()).containsExactlyElementsOf(
                Arrays.stream(type.payload().getRecordComponents()).map(RecordComponent::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aLaterFieldIsNoReasonToFail(EventType type) throws IOException {
        String frozen = new String(example(type), StandardCharsets.UTF_8);
        String later = frozen.replaceFirst("\\{", frozen.strip().equals("{}") ? "{\"later\":1" : "{\"later\":1,");
        assertThat(EventJson.read(type.name(), type.schema(), later.getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(EventJson.read(type.name(), type.schema(), example(type)));
    }

    @Test
    void everyEventThereIsHasOneStableName() {
        assertThat(EventTypes.all().stream().map(EventType::payload)).extracting(Class::getName)
            .containsExactlyInAnyOrderElementsOf(records(Event.class).map(Class::getName).toList());
        assertThat(EventTypes.all()).extracting(EventType::name).doesNotHaveDuplicates();
    }

    @Test
    void aNameLeadsToItsEventAndBack() {
        assertThat(EventTypes.all()).allSatisfy(type -> {
            assertThat(EventTypes.named(type.name())).contains(type);
            assertThat(EventTypes.of(type.payload())).contains(type);
        });
    }

    @Test
    void whatIsUnknownIsSaidSo() {
        assertThatThrownBy(() -> EventJson.read("Nothing", 1, new byte[0])).hasMessageContaining("unknown event");
        assertThatThrownBy(() -> EventJson.read("RequestRaised", 99, new byte[0])).hasMessageContaining("schema 99");
        assertThatThrownBy(() -> EventJson.read("EffortEstimated", 1, "{}".getBytes(StandardCharsets.UTF_8)))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(FrozenEventTests::records);
    }

    private static byte[] example(EventType type) throws IOException {
        String name = "/events/" + type.name() + "." + type.schema() + ".json";
        try (InputStream file = FrozenEventTests.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

}
