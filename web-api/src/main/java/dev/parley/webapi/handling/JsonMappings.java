package dev.parley.webapi.handling;

import dev.parley.webapi.caller.CallerConfiguration;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the controller of a call. What does not say otherwise is answered in JSON: the
 * framework would write it in every form that it knows, such as a stream of one event.
 */
final class JsonMappings extends RequestMappingHandlerMapping {

    private static final String OURS = "dev.parley.";

    private final Map<PathPattern, Map<RequestMappingInfo, HandlerMethod>> onPath = new HashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
        RequestMappingInfo mapping = super.getMappingForMethod(method, type);
        if (mapping == null || !mapping.getProducesCondition().isEmpty() || !type.getPackageName().startsWith(OURS)) {
            return mapping;
        }
        return mapping.mutate().produces(MediaType.APPLICATION_JSON_VALUE).build();
    }

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        getHandlerMethods().forEach((mapping, controller) -> mapping.getPatternsCondition()
            .getPatterns()
            .forEach(path -> onPath.computeIfAbsent(path, _ -> new HashMap<>()).put(mapping, controller)));
    }

    /**
     * The table of who may do what has found the path already, and a controller is looked
     * for among those of that path. To hold a call against all controllers, as the
     * framework does, was 5 % of the processor's time of a command.
     */
    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(ServerWebExchange call) throws Exception {
        Map<RequestMappingInfo, HandlerMethod> matching = matching(call);
        if (matching.isEmpty()) {
            return super.lookupHandlerMethod(call);
        }
        RequestMappingInfo best = Collections.min(matching.keySet(), getMappingComparator(call));
        HandlerMethod controller = Objects.requireNonNull(matching.get(best));
        handleMatch(best, controller, call);
        return controller;
    }

    private Map<RequestMappingInfo, HandlerMethod> matching(ServerWebExchange call) {
        PathPattern path = call.getAttribute(CallerConfiguration.ENDPOINT_PATH);
        Map<RequestMappingInfo, HandlerMethod> matching = new HashMap<>();
        onPath.getOrDefault(path, Map.of()).forEach((mapping, controller) -> {
            RequestMappingInfo match = getMatchingMapping(mapping, call);
            if (match != null) {
                matching.put(match, controller);
            }
        });
        return matching;
    }

}
