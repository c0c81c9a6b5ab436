package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Free text in an event. In clear from the caller to the log, sealed in the log; whoever
 * wants to read a sealed one asks the vault.
 */
@JsonSerialize(using = Narrative.SealingSerializer.class)
@JsonDeserialize(as = Narrative.Sealed.class)
public sealed interface Narrative {

    static Narrative of(String text) {
        return new Clear(text);
    }

    /** The text itself, before it is recorded. */
    record Clear(String text) implements Narrative {

        @Override
        public String toString() {
            return "Narrative of " + text.length() + " characters";
        }

    }

    /**
     * What stands in the log.
     *
     * @param key the id of the entry, and so of the key that opens it
     * @param sealed the ciphertext: AES-256-GCM, base64
     */
    @JsonDeserialize
    record Sealed(@JsonProperty("key") String key, @JsonProperty("sealed") String sealed) implements Narrative {
    }

    /**
     * Writes the sealed form, sealing what is in clear with the key of the entry being
     * written.
     */
    final class SealingSerializer extends StdSerializer<Narrative> {

        SealingSerializer() {
            super(Narrative.class);
        }

        @Override
        public void serialize(Narrative narrative, JsonGenerator json, SerializationContext context) {
            Sealed sealed = switch (narrative) {
                case Sealed already -> already;
                case Clear clear -> NarrativeSeal.current().seal(clear);
            };
            json.writeStartObject();
            json.writeStringProperty("key", sealed.key());
            json.writeStringProperty("sealed", sealed.sealed());
            json.writeEndObject();
        }

    }

}
