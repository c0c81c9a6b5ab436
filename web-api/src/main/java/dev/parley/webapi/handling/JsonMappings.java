package dev.parley.webapi.handling;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

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

}
