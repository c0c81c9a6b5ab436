package dev.parley.queryservice;

import dev.parley.queryservice.views.entries.Imported;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.RequestEvent.ImportedFrom;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestReturned;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The decisions on 546 proposals of the Swift language, as imported history. */
public final class SwiftHistory {

    private static final Narrative TEXT = new Narrative.Sealed("e", "c2VhbGVk");

    private static final JsonMapper JSON = new JsonMapper();

    private SwiftHistory() {
    }

    /** All of it, a step an event. */
    public static Story told() throws IOException {
        Story story = new Story();
        try (InputStream file = Objects
            .requireNonNull(SwiftHistory.class.getResourceAsStream("/swift-evolution.ndjson"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().map(JSON::readTree).forEach(step -> tell(story, step));
        }
        return story;
    }

    private static void tell(Story story, JsonNode step) {
        String on = step.get("on").asString();
        String ref = step.get("ref").asString();
        story.on(on);
        story.add(ref, story.person("history"), Role.FACILITATOR, Imported.BY_NOBODY_KNOWN,
                event(step.get("step").asString(), ref, LocalDate.parse(on)));
    }

    private static Event event(String step, String ref, LocalDate on) {
        return switch (step) {
            case "raised" -> new RequestRaised(TEXT, null, null, new OptionId("ask"), null, null, null, List.of(), null,
                    null, Policy.DEFAULT, new ImportedFrom(ref, null));
            case "last-call" -> new LastCallOpened(null, null, null);
            case "returned" -> new RequestReturned();
            case "accepted" -> new RequestAccepted(reasoning(on), new Displacement(List.of(), null), false);
            case "accepted-with-changes" ->
                new CounterOptionChosen(null, null, reasoning(on), new Displacement(List.of(), null), false);
            case "declined" -> new RequestDeclined(reasoning(on), null);
            case "deferred" -> new RequestDeferred(reasoning(on), null, null);
            case "withdrawn" -> new RequestWithdrawn(null);
            case "superseded" -> new DecisionSuperseded(null);
            case "reopened" -> new RequestReopened(List.of(), List.of(), null);
            case "delivered" -> new DeliveryRecorded(on, null);
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static Reasoning reasoning(LocalDate on) {
        return new Reasoning(null, List.of(), on, null, null, List.of(), null, null, null, List.of());
    }

}
