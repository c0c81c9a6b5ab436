package dev.parley.systemtests.fuzz;

import dev.parley.sharedevents.rules.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes calls from the operations of the document; the same again from the same seed. */
final class CallGenerator {

    private static final List<String> LOGINS = List.of("sales", "sales2", "product", "product2", "executive",
            "facilitator", "auditor", "privacy", "legal", "nobody");

    /** Who signs in has to stay, and what there is. */
    private static final Pattern KEPT = Pattern
        .compile("/api/(sessions?|setup|invitations|passkeys|tokens|people|me/.*|erasures|holds)(/.*)?");

    private static final int PLAUSIBLE = 40;

    private static final int SPOILED = 8;

    private record Operation(String method, String path, JsonNode node) {
    }

    private final long seed;

    private final KnownIds known;

    private final List<Operation> operations = new ArrayList<>();

    private final SchemaValues plausible;

    private final SchemaValues spoiled;

    CallGenerator(long seed, JsonNode document, KnownIds known) {
        this.seed = seed;
        this.known = known;
        this.plausible = new SchemaValues(document, known, PLAUSIBLE);
        this.spoiled = new SchemaValues(document, known, SPOILED);
        document.path("paths")
            .properties()
            .stream()
            .filter(path -> !KEPT.matcher(path.getKey()).matches())
            .forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(), operation.getValue()))));
    }

    /**
     * The call of this ordinal: half of them as the document wants them, as far as that
     * goes.
     */
    WireCall next(long ordinal) {
        RandomGenerator chance = new SplittableRandom(seed + ordinal * 0x9E3779B97F4A7C15L);
        boolean fair = chance.nextBoolean();
        WireCall call = made(Hostile.any(operations, chance), fair ? plausible : spoiled, chance);
        for (int tricks = fair ? 0 : chance.nextInt(3); tricks > 0; tricks--) {
            call = Tricks.play(call, chance);
        }
        return call;
    }

    private WireCall made(Operation operation, SchemaValues values, RandomGenerator chance) {
        String login = login(operation, chance);
        String credentials = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(StandardCharsets.UTF_8));
        List<String> headers = new ArrayList<>(List.of("Authorization: Basic " + credentials));
        List<String> query = new ArrayList<>();
        operation.node().path("parameters").forEach(parameter -> {
            if (parameter.path("required").asBoolean() || chance.nextInt(8) == 0) {
                add(parameter, values, chance, query, headers);
            }
        });
        String target = known.fill(operation.path(), chance) + (query.isEmpty() ? "" : "?" + String.join("&", query));
        byte[] body = body(operation, values, chance, headers);
        return new WireCall(operation.method(), operation.path(), target, headers, body, true);
    }

    /** Mostly somebody who may call it, by the table. */
    private static String login(Operation operation, RandomGenerator chance) {
        List<String> fitting = Endpoint.all()
            .stream()
            .filter(row -> row.method().equals(operation.method()) && row.path().equals(operation.path()))
            .flatMap(row -> row.roles().stream())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .filter(LOGINS::contains)
            .toList();
        return Hostile.any(fitting.isEmpty() || chance.nextInt(5) == 0 ? LOGINS : fitting, chance);
    }

    private static void add(JsonNode parameter, SchemaValues values, RandomGenerator chance, List<String> query,
            List<String> headers) {
        String name = parameter.path("name").asString();
        String text = chance.nextInt(3) > 0 && parameter.has("example") ? parameter.path("example").asString("")
                : values.of(name, parameter.path("schema"), chance).replaceAll("^\"|\"$", "");
        switch (parameter.path("in").asString()) {
            case "query" -> query.add(name + "=" + Tricks.encoded(text));
            case "header" -> headers.add(name + ": " + header(name, text, chance));
            default -> {
                // a part of the path, which is filled from what there is
            }
        }
    }

    /**
     * No line ends in a header, and no waiting for what does not come, but now and then.
     */
    private static String header(String name, String text, RandomGenerator chance) {
        boolean waits = name.equals("Parley-Min-Position") && text.matches("\\d{1,18}") && chance.nextInt(50) > 0;
        return waits ? "1" : text.replaceAll("[\r\n\u0000]", "")
            .substring(0, Math.min(300, text.replaceAll("[\r\n\u0000]", "").length()));
    }

    private static byte[] body(Operation operation, SchemaValues values, RandomGenerator chance, List<String> headers) {
        JsonNode content = operation.node().at("/requestBody/content");
        if (content.isMissingNode()) {
            return new byte[0];
        }
        String type = content.propertyNames().iterator().next();
        headers.add("Content-Type: " + type);
        return (type.endsWith("ndjson") ? history(chance) : values.of("", content.path(type).path("schema"), chance))
            .getBytes(StandardCharsets.UTF_8);
    }

    private static String history(RandomGenerator chance) {
        StringBuilder lines = new StringBuilder();
        for (int i = chance.nextInt(4); i > 0; i--) {
            String on = chance.nextInt(4) == 0 ? Hostile.day(chance) : "2024-03-0" + chance.nextInt(1, 9);
            String title = chance.nextInt(3) == 0 ? Hostile.text(chance) : "Export";
            lines.append("{\"ref\":\"F-" + chance.nextInt(200) + "\",\"step\":\""
                    + Hostile.any(List.of("raised", "accepted", "declined", "withdrawn", "none"), chance)
                    + "\",\"on\":\"" + on + "\",\"title\":" + SchemaValues.quoted(title) + "}\n");
        }
        return lines.toString();
    }

}
