package dev.parley.queryservice.web;

import dev.parley.webapi.problem.Rule;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of every query that it can be asked as of a position, and answers with one. */
final class QueryDocument implements GlobalOperationCustomizer {

    private static final String PROBLEM = "application/problem+json";

    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

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
                response.addHeaderObject(QueryExecutor.POSITION,
                        new Header().description("The position that the answer stands at.").schema(position()));
            }
        });
        Arrays.stream(QueryRules.values()).forEach(rule -> refusal(operation, rule));
        return operation;
    }

    private static void refusal(Operation operation, QueryRules broken) {
        Rule rule = broken.rule();
        ApiResponse response = operation.getResponses()
            .computeIfAbsent(String.valueOf(rule.status()), _ -> new ApiResponse());
        if (response.getContent() == null) {
            response.setContent(new Content());
        }
        response.getContent()
            .computeIfAbsent(PROBLEM, _ -> new MediaType().schema(new Schema<>().$ref(PROBLEM_SCHEMA)))
            .addExamples(rule.code(), new Example().value(broken.problem(rule.explanation()).at("/api/…")));
    }

    private static boolean isAnsweredFromTheViews(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
            .anyMatch(argument -> argument.getParameterType() == Query.class);
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, String description, Object example) {
        return new Parameter().in(in).name(name).schema(schema).description(description).example(example);
    }

    private static Schema<?> position() {
        return new IntegerSchema().format("int64");
    }

}
