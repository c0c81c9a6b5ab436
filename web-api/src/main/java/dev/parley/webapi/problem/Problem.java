package dev.parley.webapi.problem;

import java.util.List;
import java.util.Map;

/**
 * Why a call was refused, before it is known which call it was.
 *
 * @param detail what is wrong this time
 * @param violations everything that is wrong with the input, or all rules broken
 * @param headers what the answer says in its headers
 */
public record Problem(Rule rule, String detail, List<Violation> violations, Map<String, String> headers) {

    public Problem {
        violations = List.copyOf(violations);
        headers = Map.copyOf(headers);
    }

    public static Problem of(Rule rule, String detail) {
        return new Problem(rule, detail, List.of(), Map.of());
    }

    public Problem withViolations(List<Violation> violations) {
        return new Problem(rule, detail, violations, headers);
    }

    public Problem withHeaders(Map<String, String> headers) {
        return new Problem(rule, detail, violations, headers);
    }

    /** The answer's body, for the call of this path. */
    public ProblemBody at(String path) {
        return new ProblemBody("/problems/" + rule.code(), rule.title(), rule.status(), detail, path, rule.code(),
                violations);
    }

}
