package dev.parley.queryservice.web.assistants.calls;

import dev.parley.sharedevents.rules.Endpoint;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call of Parley's own API.
 *
 * @param path the path and what is asked, encoded
 * @param body in JSON; empty for a query
 * @param key its idempotency key, if it has one
 * @param least the position that a query is answered at or after, if that matters
 */
public record ApiCall(HttpMethod method, String path, byte[] body, @Nullable String key, @Nullable Long least) {

    /** The argument that is no field of a body, but the idempotency key. */
    public static final String KEY = "idempotencyKey";

    private static final JsonMapper JSON = new JsonMapper();

    private static final byte[] NOTHING = new byte[0];

    /**
     * What the endpoint is called with: those arguments that its path names stand there,
     * the others are parameters of a query, or the fields of a command's body.
     */
    public static ApiCall of(Endpoint endpoint, Map<String, Object> arguments) {
        return HttpMethod.GET.matches(endpoint.method()) ? query(endpoint.path(), arguments)
                : command(endpoint.path(), arguments);
    }

    public static ApiCall query(String path, Map<String, Object> arguments) {
        Map<String, Object> values = new LinkedHashMap<>();
        arguments.forEach((name, value) -> values.put(name, text(value)));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        besides(path, arguments).keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return new ApiCall(HttpMethod.GET, address.encode().buildAndExpand(values).toUriString(), NOTHING, null, null);
    }

    private static ApiCall command(String path, Map<String, Object> arguments) {
        Map<String, Object> fields = besides(path, arguments);
        Object key = fields.remove(KEY);
        String address = UriComponentsBuilder.fromPath(path).encode().buildAndExpand(arguments).toUriString();
        return new ApiCall(HttpMethod.POST, address, JSON.writeValueAsBytes(fields),
                key == null ? null : key.toString(), null);
    }

    /** The same query, answered at this position or later. */
    ApiCall after(@Nullable Long position) {
        return new ApiCall(method, path, body, key, position);
    }

    boolean isQuery() {
        return HttpMethod.GET.equals(method);
    }

    private static Map<String, Object> besides(String path, Map<String, Object> arguments) {
        List<String> inPath = new UriTemplate(path).getVariableNames();
        Map<String, Object> others = new LinkedHashMap<>(arguments);
        others.keySet().removeAll(inPath);
        return others;
    }

    private static String text(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(",")) : value.toString();
    }

}
