package dev.parley.eventlog.axon;

import dev.parley.eventlog.axon.EventSerializer.EventName;
import dev.parley.eventlog.axon.EventSerializer.EventNames;
import dev.parley.sharedevents.Narrative;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** An event of these tests: a sentence that somebody said. */
record Said(Narrative text) {

    static final EventNames NAMES = new EventNames(
            type -> type == Said.class ? Optional.of(new EventName("SomethingSaid", 3)) : Optional.empty(),
            name -> name.equals("SomethingSaid") ? Optional.of(Said.class) : Optional.empty());

    static EventSerializer serializer() {
        return new EventSerializer(new JsonMapper(), NAMES);
    }

}
