package dev.parley.webapi.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The rules of calling, whatever the call is about. */
public enum CallRules {

    MALFORMED_JSON(400, "The body is not JSON", "Send one JSON object in UTF-8; no key may stand in it twice."),
    INVALID_INPUT(400, "The input is not valid", "Each violation names a place in the body and what has to be there."),
    BAD_REQUEST(400, "The request cannot be understood", "Check the path, the query parameters and the headers."),
    UNKNOWN_PARAMETER(400, "There is no such parameter", "The document at /v3/api-docs lists those that there are."),
    INVALID_PARAMETER(400, "A parameter is not of its form", "Each violation names a parameter."),
    ROLE_NEEDED(400, "Say which role is meant", "Who has several roles names one in the header Parley-Role."),
    UNKNOWN_ROLE(400, "There is no such role", "Parley-Role names one of the roles that GET /api/me lists."),
    SIGN_IN_EXPIRED(400, "Begin to sign in anew",
            "It was begun over ten minutes ago, in another browser, or meanwhile once more."),
    UNAUTHENTICATED(401, "Sign in first", "Sign in at the page, or send credentials in the header Authorization."),
    WRONG_CREDENTIALS(401, "This does not sign in",
            "Check the name and the password; which of them is wrong is not said."),
    WRONG_ROLE(403, "Your role may not do this", "Ask somebody who has a role that may, or name another of yours."),
    NOT_BY_TOKEN(403, "Not by a token", "Passwords, sessions and tokens are changed by people who have signed in."),
    FOREIGN_ORIGIN(403, "This comes from elsewhere",
            "A browser changes something only from the page of this very address; a program sends a token."),
    SUSPENDED(403, "You are suspended", "An administrator can reinstate you."),
    SIGN_IN_REFUSED(403, "The identity provider did not sign you in",
            "Try again; if it goes on, whoever looks after Parley finds the reason in its log."),
    NO_ROLES_SENT(403, "The identity provider did not say what you may do",
            "The claim that parley.oidc.roles-claim names was absent or left out as too long; what you could do before stays. Whoever looks after the provider can let it send the claim."),
    UNKNOWN_ROLES(403, "You have no role here",
            "None of what the identity provider says of you stands for a role, as parley.oidc.roles has it."),
    NOT_OFFERED(404, "One does not sign in so here", "GET /api/sign-in says how one does."),
    NOT_FOUND(404, "There is no such thing", "Check the path and the ids in it."),
    METHOD_NOT_ALLOWED(405, "This path has no such method", "The header Allow lists the methods that it has."),
    NOT_ACCEPTABLE(406, "No such form to answer in", "Accept application/json, or what the operation documents."),
    STALLED(408, "The body does not go on",
            "Send it again and without a pause; how long one may be says parley.stalled-after."),
    VERSION_CHANGED(412, "It has changed since you read it", "Read it again, then decide whether to send this again."),
    TOO_LARGE(413, "The body is too large", "A body has up to 1 MiB, an import up to 64 MiB."),
    URI_TOO_LONG(414, "The address is too long", "Path and query have up to 4 KiB together."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not of a supported type",
            "Send the type that the detail names, in UTF-8 and not compressed: application/json, for an import application/x-ndjson, text/csv or that of .xlsx."),
    MISDIRECTED(421, "Another host is meant",
            "Parley answers to loopback names and to the host of parley.base-url; set that to the address that it is called by."),
    KEY_REUSED(422, "The idempotency key was used for something else",
            "Take a new key for a new call; the same key repeats the same call only."),
    TOO_MANY_CALLS(429, "You ask for more than one caller may",
            "Try again after Retry-After seconds; docs/operations.md says what the limits are."),
    TOO_MANY_TRIES(429, "Too many tries", "Try again after Retry-After seconds."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "All headers together have up to 8 KiB."),
    BUSY(503, "Too many changed it at the same time", "Nothing was recorded; try again after Retry-After seconds."),
    OVERLOADED(503, "Too much of this is under way", "Try again after Retry-After seconds; all else goes on."),
    TOOK_TOO_LONG(503, "It takes too long", "Ask for less: a shorter period, or without groups."),
    PROVIDER_AWAY(503, "The identity provider does not answer",
            "Try again in a while; whoever has signed in already can go on."),
    COMMANDS_AWAY(503, "The command service does not answer",
            "Try again in a while; under the same Idempotency-Key nothing is recorded twice."),
    STORE_UNAVAILABLE(503, "The store does not answer",
            "Try again after Retry-After seconds; under the same Idempotency-Key nothing is recorded twice."),
    INTERNAL(500, "Something went wrong here", "The fault is ours and has been logged.");

    private static final String RETRY_SECONDS = "2";

    private final int status;

    private final String title;

    private final String explanation;

    CallRules(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public Rule rule() {
        return new Rule(name().toLowerCase(Locale.ROOT).replace('_', '-'), status, title, explanation);
    }

    public Problem problem(String detail) {
        Problem problem = Problem.of(rule(), detail);
        return status == 503 || status == 429 ? problem.withHeaders(Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS))
                : problem;
    }

    public ProblemException exception(String detail) {
        return new ProblemException(problem(detail));
    }

    /** What is wrong at one place, which is named: a parameter, or a JSON pointer. */
    public ProblemException exception(String place, String message) {
        return new ProblemException(
                problem(place + " " + message).withViolations(List.of(new Violation(place, message))));
    }

    /** All of them, for those who list rules. */
    public static List<Rule> all() {
        return Arrays.stream(values()).map(CallRules::rule).toList();
    }

}
