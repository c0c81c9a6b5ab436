package dev.parley.eventlog.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.sharedevents.Narrative;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class EventSerializerTests {

    private final EventSerializer serializer = Said.serializer();

    private static SimpleSerializedObject<byte[]> stored(String type, String schema) {
        return new SimpleSerializedObject<>("{\"text\":{\"key\":\"e\",\"sealed\":\"AAEC\"}}".getBytes(UTF_8),
                byte[].class, type, schema);
    }

    @Test
    void writesAnEventUnderItsNameAndSchema() {
        var written = serializer.serialize(new Said(new Narrative.Sealed("e", "AAEC")), String.class);
        assertThat(written.getType().getName()).isEqualTo("SomethingSaid");
        assertThat(written.getType().getRevision()).isEqualTo("3");
        assertThat(written.getData()).isEqualTo("{\"text\":{\"key\":\"e\",\"sealed\":\"AAEC\"}}");
    }

    @Test
    void readsItBack() {
        assertThat(serializer.<byte[], Object>deserialize(stored("SomethingSaid", "3")))
            .isEqualTo(new Said(new Narrative.Sealed("e", "AAEC")));
    }

    @Test
    void refusesAClassThatHasNoName() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> serializer.serialize(12, byte[].class))
            .withMessageContaining("java.lang.Integer");
    }

    @Test
    void neverLoadsAClassThatTheLogNames() {
        assertThat(serializer.classForType(stored("java.lang.String", "1").getType()))
            .isEqualTo(UnknownSerializedType.class);
    }

    @Test
    void refusesASchemaThatNoUpcasterMadeTodays() {
        assertThatExceptionOfType(SerializationException.class)
            .isThrownBy(() -> serializer.classForType(stored("SomethingSaid", "2").getType()))
            .withMessage("SomethingSaid of schema 2 is not known, only of 3");
    }

    @Test
    void writesAndReadsMetaData() {
        MetaData metaData = MetaData.with("a", "b");
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(metaData, byte[].class)))
            .isEqualTo(metaData);
    }

}
