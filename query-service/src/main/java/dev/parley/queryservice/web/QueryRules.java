package dev.parley.queryservice.web;

import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Rule;
import dev.parley.webapi.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules that queries are refused by. */
public enum QueryRules {

    AHEAD_OF_THE_LOG(400, "The log has not come that far", "asOf is a position up to the head, or an instant."),
    ANOTHER_QUERY(400, "The cursor is of another query", "Send the same filters and order with it, or none."),
    VIEWS_BEHIND(503, "The views have not come that far yet", "Try again after Retry-After seconds.");

    private static final Map<String, String> SOON = Map.of("Retry-After", "1");

    private final int status;

    private final String title;

    private final String explanation;

    QueryRules(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    Rule rule() {
        return new Rule(name().toLowerCase(Locale.ROOT).replace('_', '-'), status, title, explanation);
    }

    public Problem problem(String detail) {
        Problem problem = Problem.of(rule(), detail);
        return this == VIEWS_BEHIND ? problem.withHeaders(SOON) : problem;
    }

    /** What is wrong with one parameter, which is named. */
    public ProblemException exception(String parameter, String message) {
        return new ProblemException(
                problem(parameter + " " + message).withViolations(List.of(new Violation(parameter, message))));
    }

    /** What is wrong, of no parameter. */
    public ProblemException exception(String detail) {
        return new ProblemException(problem(detail));
    }

    static List<Rule> all() {
        return Arrays.stream(values()).map(QueryRules::rule).toList();
    }

}
