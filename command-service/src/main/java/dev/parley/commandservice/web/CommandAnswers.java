package dev.parley.commandservice.web;

import static dev.parley.sharedevents.rules.Operation.IMPORT_HISTORY;
import static dev.parley.sharedevents.rules.Operation.PROPOSE_MAPPING;
import static dev.parley.sharedevents.rules.Operation.SCAN_NARRATIVE;
import static dev.parley.sharedevents.rules.Operation.INVITE;
import static dev.parley.sharedevents.rules.Operation.WITHDRAW_INVITATION;
import static dev.parley.sharedevents.rules.Operation.WITHDRAW_IMPORT;
import static dev.parley.sharedevents.rules.Operation.MAKE_SUBSCRIPTION;
import static dev.parley.sharedevents.rules.Operation.REMOVE_SUBSCRIPTION;
import static dev.parley.sharedevents.rules.Operation.CHANGE_SUBSCRIPTION_SECRET;
import static dev.parley.sharedevents.rules.Operation.SWITCH_SUBSCRIPTION_ON;
import static dev.parley.sharedevents.rules.Operation.SWITCH_SUBSCRIPTION_OFF;
import static dev.parley.sharedevents.rules.Operation.REPLAY_SUBSCRIPTION;
import static dev.parley.sharedevents.rules.Operation.RESEND_DELIVERY;

import dev.parley.commandservice.dispatch.CommandProblems;
import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.caller.CallerConfiguration;
import dev.parley.webapi.document.RefusedBy;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds to every command what all commands have: headers, and how rules refuse them. */
final class CommandAnswers implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
            .forEach((path, item) -> item.readOperations()
                .stream()
                .forEach(operation -> rulesOf(operation).ifPresent(rules -> complete(path, operation, rules))));
    }

    /** What records nothing, or much at once. */
    private static final Set<dev.parley.sharedevents.rules.Operation> NO_COMMANDS = Set.of(IMPORT_HISTORY,
            PROPOSE_MAPPING, WITHDRAW_IMPORT, INVITE, WITHDRAW_INVITATION, SCAN_NARRATIVE, MAKE_SUBSCRIPTION,
            REMOVE_SUBSCRIPTION, CHANGE_SUBSCRIPTION_SECRET, SWITCH_SUBSCRIPTION_ON, SWITCH_SUBSCRIPTION_OFF,
            REPLAY_SUBSCRIPTION, RESEND_DELIVERY);

    /** The rules by which a command is refused with 409. */
    private static Optional<List<Rule>> rulesOf(Operation operation) {
        List<dev.parley.sharedevents.rules.Operation> rows = Arrays
            .stream(dev.parley.sharedevents.rules.Operation.values())
            .filter(row -> !NO_COMMANDS.contains(row) && row.operation().equals(operation.getOperationId()))
            .toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(rows.stream().flatMap(row -> row.rules().stream()).distinct().toList());
    }

    private static void complete(String path, Operation operation, List<Rule> rules) {
        operation.addParametersItem(header(CallHeaders.IDEMPOTENCY_KEY,
                "Any printable text up to 255 characters: the same key again gives the first answer.", "raise-acme-1",
                new StringSchema().minLength(1).maxLength(CallHeaders.LONGEST_KEY).pattern("\\S")));
        operation.addParametersItem(header(CallerConfiguration.VIA_HEADER,
                "assistant, if it is done through one; the entries say so.", CallerConfiguration.ASSISTANT,
                new StringSchema()._enum(List.of(CallerConfiguration.ASSISTANT))));
        operation.getResponses().forEach((status, response) -> addHeaders(status, response));
        RefusedBy.add(operation, path,
                rules.stream().map(rule -> Problem.of(CommandProblems.rule(rule, 409), rule.explanation())).toList());
        RefusedBy.add(operation, path, List.of(CallRules.KEY_REUSED.problem("this key was used for another call")));
        if (path.contains("{") || !operation.getResponses().containsKey("201")) {
            operation.addParametersItem(header("If-Match", "The version that the caller has seen, as ETag has it.",
                    "\"7\"", new StringSchema().pattern("^(\\*|" + CallHeaders.VERSION + ")$")));
            RefusedBy.add(operation, path,
                    List.of(CallRules.VERSION_CHANGED.problem("version 7 was expected, but it is 8")));
        }
    }

    private static Parameter header(String name, String description, String example, Schema<?> schema) {
        return new Parameter().in("header").name(name).description(description).schema(schema).example(example);
    }

    private static void addHeaders(String status, ApiResponse response) {
        if (!status.startsWith("2")) {
            return;
        }
        response.setDescription("Recorded");
        response.addHeaderObject("Parley-Position", answered("The last position of the commit.", new IntegerSchema()));
        response.addHeaderObject("ETag", answered("The version.", new StringSchema()));
        response.addHeaderObject("Idempotency-Replayed",
                answered("true if this answer was given before.", new StringSchema()).required(false));
        if (status.equals("201")) {
            response.addHeaderObject("Location", answered("Where to find it.", new StringSchema()));
        }
        response.setContent(new Content().addMediaType("application/json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + Recorded.class.getSimpleName()))));
    }

    private static Header answered(String description, Schema<?> schema) {
        return new Header().description(description).required(true).schema(schema);
    }

}
