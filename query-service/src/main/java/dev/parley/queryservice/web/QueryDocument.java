package dev.parley.queryservice.web;

import dev.parley.webapi.document.RefusedBy;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Says of every query that it can be asked as of a position, and answers with one. */
final class QueryDocument implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (!isAnsweredFromTheViews(handler)) {
            return operation;
        }
        operation.addParametersItem(parameter("query", Query.AS_OF, new StringSchema(),
                "As it stood at a position of the log, or at an instant (ISO 8601).", "2026-11-23T12:00:00Z"));
        operation.addParametersItem(parameter("query", Query.AT, new StringSchema().format("date-time"),
                "The moment that ages and due dates are computed at: now, or that of asOf, if absent.",
                "2026-11-23T12:00:00Z"));
        operation.addParametersItem(parameter("header", QueryExecutor.MIN_POSITION, position(),
                "Waits up to two seconds until the views have come to this position.", 1));
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                if (isVersioned(handler)) {
                    response.addHeaderObject(HttpHeaders.ETAG,
                            new Header().description("The version, for If-Match.")
                                .required(true)
                                .schema(new StringSchema()));
                }
                response.addHeaderObject(QueryExecutor.POSITION,
                        new Header().description("The position that the answer stands at.")
                            .required(true)
                            .schema(position()));
            }
        });
        RefusedBy.add(operation, "/api/…",
                Arrays.stream(QueryRules.values()).map(rule -> rule.problem(rule.rule().explanation())).toList());
        return operation;
    }

    private static boolean isAnsweredFromTheViews(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
            .anyMatch(argument -> argument.getParameterType() == Query.class);
    }

    /** Whether what is answered later, in an entity, has a version. */
    private static boolean isVersioned(HandlerMethod handler) {
        return Versioned.class
            .isAssignableFrom(ResolvableType.forMethodReturnType(handler.getMethod()).getGeneric(0, 0).toClass());
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, String description, Object example) {
        return new Parameter().in(in).name(name).schema(schema).description(description).example(example);
    }

    private static Schema<?> position() {
        return new IntegerSchema().format("int64").minimum(BigDecimal.ZERO);
    }

}
