package dev.parley.webapi.handling;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * Finds the controller of a call. What does not say otherwise is answered in JSON: the
 * framework would write it in every form that it knows, such as a stream of one event.
 */
final class JsonMappings extends RequestMappingHandlerMapping {

    private static final String OURS = "dev.parley.";

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
        RequestMappingInfo mapping = super.getMappingForMethod(method, type);
        if (mapping == null || !mapping.getProducesCondition().isEmpty() || !type.getPackageName().startsWith(OURS)) {
            return mapping;
        }
        return mapping.mutate().produces(MediaType.APPLICATION_JSON_VALUE).build();
    }

    /**
     * Asks for the method and the path before anything else: the framework looks first at
     * what each mapping takes and gives, which was 8 % of the processor's time of a
     * command.
     */
    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, ServerWebExchange call) {
        boolean meant = mapping.getMethodsCondition().getMatchingCondition(call) != null
                && mapping.getPatternsCondition().getMatchingCondition(call) != null;
        return meant ? super.getMatchingMapping(mapping, call) : null;
    }

}
