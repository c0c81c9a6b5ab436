package dev.parley.systemtests;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document, and what is wrong with answers by what it says. */
public final class ApiDocument {

    private static final JsonMapper JSON = new JsonMapper();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            registry -> registry
                .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode document;

    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    ApiDocument(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(ApiDocument::close);
    }

    /** What the document does not name shall not be answered either. */
    private static void close(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    public JsonNode json() {
        return document;
    }

    /** What of this answer the document does not say, or says otherwise. */
    public List<String> faults(String method, String path, int status, Map<String, List<String>> headers, String body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return status == 404 || status == 405 ? List.of() : List.of("no such operation is documented");
        }
        JsonNode documented = operation.get().path("responses").path(String.valueOf(status));
        if (documented.isMissingNode()) {
            return List.of("no such status is documented");
        }
        List<String> faults = new ArrayList<>(faultsOfHeaders(documented.path("headers"), headers));
        faults.addAll(faultsOfBody(documented.path("content"), headers, body));
        return faults;
    }

    /** What the document says of the path, the plain one first. */
    Optional<JsonNode> operation(String method, String path) {
        return document.path("paths")
            .properties()
            .stream()
            .filter(entry -> path.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+")))
            .min(Comparator.comparing(entry -> entry.getKey().contains("{")))
            .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
            .filter(JsonNode::isObject);
    }

    private static List<String> faultsOfHeaders(JsonNode documented, Map<String, List<String>> headers) {
        List<String> faults = new ArrayList<>();
        documented.properties().forEach(header -> {
            Optional<String> value = headers.getOrDefault(header.getKey(), List.of()).stream().findFirst();
            if (value.isEmpty() && header.getValue().path("required").asBoolean()) {
                faults.add("there is no " + header.getKey());
            }
            boolean number = header.getValue().at("/schema/type").asString("").equals("integer");
            value.filter(text -> number && !text.matches("\\d+"))
                .ifPresent(text -> faults.add(header.getKey() + " is no number"));
        });
        headers.keySet()
            .stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).matches("parley-.*|etag|location|idempotency-.*|retry-after"))
            .filter(name -> documented.propertyNames().stream().noneMatch(name::equalsIgnoreCase))
            .forEach(name -> faults.add("no " + name + " is documented"));
        return faults;
    }

    private List<String> faultsOfBody(JsonNode content, Map<String, List<String>> headers, String body) {
        if (body.isEmpty() && content.isMissingNode()) {
            return List.of();
        }
        String type = headers.getOrDefault("Content-Type", List.of("")).getFirst().replaceFirst("\\s*;.*", "");
        JsonNode schema = content.path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of("no type " + type + " is documented");
        }
        if (type.endsWith("json") && !type.endsWith("ndjson")) {
            return faults(schema, body);
        }
        return !type.equals("text/event-stream") ? List.of() : body.lines()
            .filter(line -> line.startsWith("data:"))
            .flatMap(line -> faults(schema.at("/properties/data/contentSchema"), line.substring("data:".length()))
                .stream())
            .toList();
    }

    private List<String> faults(JsonNode schema, String body) {
        return schemas.computeIfAbsent(schema, this::compiled)
            .validate(JSON.readTree(body))
            .stream()
            .map(Object::toString)
            .toList();
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole);
    }

}
