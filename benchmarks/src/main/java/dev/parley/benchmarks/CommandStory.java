package dev.parley.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Each kind of command once, in an order in which they may happen. A line of the story
 * names the kind, who gives it, where to, what is created, and the body; what was created
 * before stands in braces.
 */
final class CommandStory {

    private static final String STORY = "/commands.txt";

    /** A line of the story. */
    private record Line(String kind, String login, String path, String creates, String body) {

        static Line of(String text) {
            String[] parts = text.split("\\s*\\|\\s*", 5);
            return new Line(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

    }

    /** Who hears what each command took. */
    interface Listener {

        void took(String kind, List<String> trips);

    }

    private final WatchedParley parley;

    private final CountedTrips trips;

    private final Map<String, String> created = new HashMap<>();

    CommandStory(WatchedParley parley, CountedTrips trips) {
        this.parley = parley;
        this.trips = trips;
    }

    void tell(Listener listener) throws IOException, InterruptedException {
        try (InputStream file = Objects.requireNonNull(CommandStory.class.getResourceAsStream(STORY));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (@Nullable
            String line = lines.readLine(); line != null; line = lines.readLine()) {
                Line next = Line.of(line);
                parley.remember(next.login());
                trips.ofCommands();
                JsonNode recorded = parley.command(next.login(), filled(next.path()), filled(next.body()));
                listener.took(next.kind(), trips.ofCommands());
                created.put(next.creates(), recorded.get("id").asString());
                created.put("position", recorded.get("position").asString());
            }
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : created.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

}
