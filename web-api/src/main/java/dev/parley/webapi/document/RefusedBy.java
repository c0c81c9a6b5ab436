package dev.parley.webapi.document;

import dev.parley.webapi.problem.Problem;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Says of an operation by which problems it can be refused. */
public final class RefusedBy {

    private static final String PROBLEM = "application/problem+json";

    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    private RefusedBy() {
    }

    /** Adds the problems, as they would be of a call of this path. */
    public static void add(Operation operation, String path, Collection<Problem> problems) {
        problems.forEach(problem -> add(operation, path, problem));
    }

    private static void add(Operation operation, String path, Problem problem) {
        ApiResponse response = operation.getResponses()
            .computeIfAbsent(String.valueOf(problem.rule().status()), _ -> new ApiResponse());
        response.setDescription(description(response.getDescription(), problem.rule().title()));
        if (response.getContent() == null) {
            response.setContent(new Content());
        }
        response.getContent()
            .computeIfAbsent(PROBLEM, _ -> new MediaType().schema(new Schema<>().$ref(PROBLEM_SCHEMA)))
            .addExamples(problem.rule().code(), new Example().value(problem.at(path)));
        problem.headers()
            .keySet()
            .forEach(name -> response.addHeaderObject(name, new Header().schema(new StringSchema())));
    }

    private static String description(@Nullable String before, String title) {
        return before == null || before.isBlank() ? title : before.contains(title) ? before : before + "; " + title;
    }

}
