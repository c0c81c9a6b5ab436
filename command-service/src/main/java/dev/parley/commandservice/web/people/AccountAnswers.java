package dev.parley.commandservice.web.people;

import dev.parley.commandservice.dispatch.CommandProblems;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.document.RefusedBy;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds to what people do with their accounts, which are on no log, how it is refused. */
final class AccountAnswers implements GlobalOpenApiCustomizer {

    private static final Problem WEAK_PASSWORD = refused(Rule.WEAK_PASSWORD, 422);

    private static final Map<String, List<Problem>> REFUSALS = Map.of("setUp",
            List.of(refused(Rule.UNKNOWN_TOKEN, 403), refused(Rule.SET_UP_ALREADY, 409), WEAK_PASSWORD),
            "acceptInvitation",
            List.of(refused(Rule.UNKNOWN_TOKEN, 409), refused(Rule.INVITATION_USED, 409),
                    refused(Rule.INVITATION_EXPIRED, 409), refused(Rule.LOGIN_TAKEN, 409), WEAK_PASSWORD),
            "signIn", List.of(wrongCredentials()), "signInByPasskey", List.of(wrongCredentials()), "keepPasskey",
            List.of(wrongCredentials()), "changePassword",
            List.of(wrongCredentials(), refused(Rule.NO_PASSWORD, 409), WEAK_PASSWORD), "makeToken",
            List.of(refused(Rule.UNKNOWN_PERSON, 404), refused(Rule.MORE_THAN_OWN_ROLES, 409),
                    refused(Rule.TOKEN_TOO_LONG, 409)),
            "claimAddress", List.of(refused(Rule.NO_MAIL_SERVER, 409), refused(Rule.TOO_MANY_CONFIRMATIONS, 409)),
            "confirmAddress", List.of(refused(Rule.UNKNOWN_TOKEN, 409)), "keepView",
            List.of(refused(Rule.TOO_MANY_VIEWS, 409)));

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
            .forEach((path, item) -> item.readOperations()
                .forEach(operation -> RefusedBy.add(operation, path,
                        REFUSALS.getOrDefault(operation.getOperationId(), List.of()))));
    }

    private static Problem wrongCredentials() {
        return CallRules.WRONG_CREDENTIALS.problem("name or password is wrong");
    }

    private static Problem refused(Rule rule, int status) {
        return Problem.of(CommandProblems.rule(rule, status), rule.explanation());
    }

}
