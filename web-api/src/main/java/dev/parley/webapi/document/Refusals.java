package dev.parley.webapi.document;

import dev.parley.sharedevents.Role;
import dev.parley.webapi.caller.CallerConfiguration;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemBody;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/**
 * Adds to every operation under {@code /api}, and to the assistants' one, for whom it is,
 * and how it can be refused; the latter to what mail programs call, too.
 */
final class Refusals implements GlobalOpenApiCustomizer {

    private static final String ASSISTANT = "/mcp";

    /** What mail programs call. */
    private static final String FORM = "/unsubscribe/";

    private static final String PROVIDER = "/api/session/oidc";

    /** What is not there where one does not sign in so. */
    private static final List<String> SIGNING_IN = List.of("/api/session", "/api/setup", "/api/invitations",
            "/api/passkeys");

    private static final Schema<String> ROLE = new StringSchema()
        ._enum(Stream.of(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT)).toList());

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true)
            .readAll(ProblemBody.class)
            .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        document.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/") || path.equals(ASSISTANT)) {
                item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation));
            }
            else if (path.startsWith(FORM)) {
                answer(item.getPost(), path, rulesOf(path, PathItem.HttpMethod.POST));
            }
            else if (path.startsWith("/problems/")) {
                answer(item.getGet(), path,
                        List.of(CallRules.BAD_REQUEST, CallRules.UNKNOWN_PARAMETER, CallRules.UNAUTHENTICATED,
                                CallRules.NOT_FOUND, CallRules.NOT_ACCEPTABLE, CallRules.URI_TOO_LONG,
                                CallRules.UNSUPPORTED_MEDIA_TYPE, CallRules.HEADERS_TOO_LARGE));
            }
        });
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.addParametersItem(new Parameter().in("header")
            .name(CallerConfiguration.ROLE_HEADER)
            .description("The role that is meant, for those who have several.")
            .schema(ROLE)
            .example("product"));
        if (method == PathItem.HttpMethod.POST && operation.getRequestBody() == null) {
            operation.setRequestBody(nothing());
        }
        Callable.sentence(method.name(), path).ifPresent(whom -> operation.setDescription(whom + rest(operation)));
        answer(operation, path, rulesOf(path, method));
    }

    /** A call without a body says that it is JSON too: a form cannot. */
    private static RequestBody nothing() {
        return new RequestBody().description("Nothing; but Content-Type is application/json here too.")
            .content(new Content().addMediaType("application/json",
                    new MediaType().schema(new ObjectSchema().maxProperties(0))));
    }

    private static String rest(Operation operation) {
        return operation.getDescription() == null ? "" : " " + operation.getDescription();
    }

    private static List<CallRules> rulesOf(String path, PathItem.HttpMethod method) {
        List<CallRules> rules = new ArrayList<>(List.of(CallRules.BAD_REQUEST, CallRules.UNKNOWN_PARAMETER,
                CallRules.INVALID_PARAMETER, CallRules.ROLE_NEEDED, CallRules.UNKNOWN_ROLE, CallRules.UNAUTHENTICATED,
                CallRules.WRONG_ROLE, CallRules.NOT_ACCEPTABLE, CallRules.URI_TOO_LONG, CallRules.MISDIRECTED,
                CallRules.UNSUPPORTED_MEDIA_TYPE, CallRules.HEADERS_TOO_LARGE, CallRules.OVERLOADED,
                CallRules.TOO_MANY_CALLS, CallRules.TOOK_TOO_LONG, CallRules.STORE_UNAVAILABLE));
        rules.addAll(List.of(CallRules.SUSPENDED, CallRules.NO_ROLES_SENT, CallRules.UNKNOWN_ROLES,
                CallRules.PROVIDER_AWAY));
        if (path.startsWith(PROVIDER)) {
            rules.addAll(List.of(CallRules.SIGN_IN_EXPIRED, CallRules.SIGN_IN_REFUSED));
        }
        if (SIGNING_IN.stream().anyMatch(path::startsWith)) {
            rules.add(CallRules.NOT_OFFERED);
        }
        if (path.contains("{")) {
            rules.add(CallRules.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            rules.add(CallRules.FOREIGN_ORIGIN);
        }
        if (method == PathItem.HttpMethod.POST) {
            rules.addAll(
                    List.of(CallRules.MALFORMED_JSON, CallRules.INVALID_INPUT, CallRules.STALLED, CallRules.TOO_LARGE));
        }
        return rules;
    }

    private static void answer(Operation operation, String path, List<CallRules> rules) {
        RefusedBy.add(operation, path, rules.stream().map(Refusals::problem).toList());
    }

    private static Problem problem(CallRules rule) {
        Problem problem = rule.problem(rule.rule().explanation());
        return rule == CallRules.UNAUTHENTICATED
                ? problem.withHeaders(Map.of(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Parley\"")) : problem;
    }

}
