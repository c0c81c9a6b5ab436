package dev.parley.systemtests.fuzz;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * Writes JSON that a schema of the document allows, and now and then a value that it does
 * not.
 */
final class SchemaValues {

    private static final List<String> LOGINS = List.of("sales", "sales2", "sales3", "product", "product2", "executive",
            "facilitator", "auditor", "nobody");

    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonMapper ESCAPING = JsonMapper
        .builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
        .build();

    private final JsonNode document;

    private final KnownIds known;

    /** Of how many values one is spoiled. */
    private final int spoiledOneOf;

    SchemaValues(JsonNode document, KnownIds known, int spoiledOneOf) {
        this.document = document;
        this.known = known;
        this.spoiledOneOf = spoiledOneOf;
    }

    /** The text of a JSON value, which need not be JSON if it is spoiled. */
    String of(String name, JsonNode given, RandomGenerator chance) {
        JsonNode schema = resolved(given);
        if (chance.nextInt(spoiledOneOf) == 0) {
            return spoiled(chance);
        }
        String id = chance.nextInt(4) == 0 ? "" : known.named(name, chance);
        if (!id.isEmpty() && !type(schema).equals("array")) {
            return type(schema).equals("integer") ? id : quoted(id);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, chance);
            case "array" -> array(name, schema, chance);
            case "integer", "number" -> number(schema, chance);
            case "boolean" -> String.valueOf(chance.nextBoolean());
            default -> text(name, schema, chance);
        };
    }

    private static String spoiled(RandomGenerator chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> "null";
            case 1 -> Hostile.number(chance);
            case 2 -> "{\"a\":[]}";
            case 3 -> "[[],{}]";
            default -> quoted(Hostile.text(chance));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode one = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
        return one.has("$ref") ? document.at(one.path("$ref").asString().substring(1)) : one;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString("string");
    }

    private String object(JsonNode schema, RandomGenerator chance) {
        List<String> fields = new ArrayList<>();
        schema.path("properties").properties().forEach(field -> {
            boolean needed = schema.path("required")
                .valueStream()
                .anyMatch(one -> one.asString().equals(field.getKey()));
            if (needed || chance.nextInt(3) > 0) {
                fields.add(quoted(field.getKey()) + ":" + of(field.getKey(), field.getValue(), chance));
            }
        });
        return "{" + String.join(",", fields) + "}";
    }

    private String array(String name, JsonNode schema, RandomGenerator chance) {
        List<String> items = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            items.add(of(name, schema.path("items"), chance));
        }
        return "[" + String.join(",", items) + "]";
    }

    private static String number(JsonNode schema, RandomGenerator chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> schema.path("minimum").asString("0");
            case 1 -> schema.path("maximum").asString("1");
            case 2 -> schema.path("example").asString("1");
            default -> String.valueOf(chance.nextInt(1, 100));
        };
    }

    private static String text(String name, JsonNode schema, RandomGenerator chance) {
        if (schema.has("enum")) {
            return Hostile.any(schema.path("enum").valueStream().toList(), chance).toString();
        }
        if (schema.path("format").asString("").equals("date")) {
            return quoted(chance.nextInt(5) == 0 ? Hostile.day(chance)
                    : LocalDate.now(ZoneOffset.UTC).plusDays(chance.nextInt(-30, 60)).toString());
        }
        if (List.of("person", "from", "to", "decidedBy", "onBehalfOf").contains(name)) {
            return quoted(Hostile.any(LOGINS, chance));
        }
        return chance.nextInt(3) == 0 || !schema.has("example") ? quoted(Hostile.text(chance))
                : quoted(schema.path("example").asString("x"));
    }

    /** Surrogates are escaped: alone they are nothing in UTF-8. */
    static String quoted(String text) {
        boolean escaped = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        return (escaped ? ESCAPING : JSON).writeValueAsString(StringNode.valueOf(text));
    }

}
