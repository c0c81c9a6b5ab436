package dev.parley.sharedevents;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Mixed in for who reads events but none of their prose: it is skipped, and one narrative
 * that nothing opens stands for all that was said.
 */
@JsonDeserialize(using = UnreadNarrative.Skipping.class)
public interface UnreadNarrative {

    /** Goes past a narrative. */
    final class Skipping extends StdDeserializer<Narrative> {

        private static final Narrative UNREAD = new Narrative.Sealed("", "");

        Skipping() {
            super(Narrative.class);
        }

        @Override
        public Narrative deserialize(JsonParser json, DeserializationContext context) {
            json.skipChildren();
            return UNREAD;
        }

    }

}
