package dev.parley.systemtests.fuzz;

import dev.parley.systemtests.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What there is that calls can be about, as the API itself tells it. */
final class KnownIds {

    /** What holds the things whose ids a part of a path or a field of a body names. */
    private static final Map<String, String> HOLDERS = Map.of("claimId", "claims", "optionId", "options", "objectionId",
            "objections", "restatementId", "restatements", "actionId", "actions", "demandIds", "demands");

    private final List<JsonNode> negotiations = new ArrayList<>();

    private final List<JsonNode> retrospectives = new ArrayList<>();

    private final Map<String, List<JsonNode>> byPlace = new HashMap<>();

    /** Reads all of it anew. */
    void read(Api api) throws Exception {
        read(api, "/api/negotiations", "?limit=200", negotiations);
        read(api, "/api/retrospectives", "", retrospectives);
        byPlace.put("/api/negotiations/{id}", negotiations);
        byPlace.put("/api/retrospectives/{id}", retrospectives);
    }

    private static void read(Api api, String place, String query, List<JsonNode> into) throws Exception {
        into.clear();
        for (JsonNode item : api.get(place + query).expect(200).json().path("items")) {
            into.add(api.get(place + "/" + item.path("id").asString()).expect(200).json());
        }
    }

    /**
     * The path with ids for its parameters, all of one thing; some that there are not.
     */
    String fill(String template, RandomGenerator chance) {
        String path = template;
        JsonNode one = thing(template, chance);
        while (path.contains("{")) {
            String name = path.substring(path.indexOf('{') + 1, path.indexOf('}'));
            path = path.replace("{" + name + "}", id(name, one, chance));
        }
        return path;
    }

    private JsonNode thing(String template, RandomGenerator chance) {
        return byPlace.entrySet()
            .stream()
            .filter(place -> template.startsWith(place.getKey()) && !place.getValue().isEmpty())
            .map(place -> Hostile.any(place.getValue(), chance))
            .findFirst()
            .orElseGet(() -> Hostile.any(negotiations, chance));
    }

    private static String id(String name, JsonNode one, RandomGenerator chance) {
        if (chance.nextInt(20) == 0) {
            return "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e10";
        }
        JsonNode part = one.path(HOLDERS.getOrDefault(name, "none")).path(0);
        return part.isMissingNode() ? one.path("id").asString("none") : part.path("id").asString();
    }

    /** The id that a field of a body could mean; empty if it means none. */
    String named(String field, RandomGenerator chance) {
        JsonNode one = Hostile.any(negotiations, chance);
        return switch (field) {
            case "of", "by" -> one.path("id").asString();
            case "position" -> one.path("position").asString();
            default -> HOLDERS.containsKey(field) ? id(field, one, chance) : "";
        };
    }

}
