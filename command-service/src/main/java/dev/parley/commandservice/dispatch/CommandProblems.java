package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.rules.InvalidValueException;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemSource;
import dev.parley.webapi.problem.RuleBook;
import dev.parley.webapi.problem.Violation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/** The problems behind what aggregates throw, and the rules of the domain. */
public final class CommandProblems implements ProblemSource, RuleBook {

    private static final int RULE_BROKEN = 409;

    @Override
    public Optional<Problem> problemOf(Throwable fault) {
        return Optional.ofNullable(switch (fault) {
            case Refusal refusal -> refused(refusal);
            case InvalidValueException invalid -> CallRules.INVALID_INPUT.problem("one thing is wrong with the body")
                .withViolations(List.of(new Violation("/" + invalid.field(), String.valueOf(invalid.getMessage()))));
            case AggregateNotFoundException _ -> refused(Refusal.unknown(Rule.UNKNOWN_NEGOTIATION));
            case ConflictingAggregateVersionException moved -> CallRules.VERSION_CHANGED.problem(
                    "version " + moved.getExpectedVersion() + " was expected, but it is " + moved.getActualVersion());
            default -> null;
        });
    }

    @Override
    public Collection<dev.parley.webapi.problem.Rule> rules() {
        return Arrays.stream(Rule.values()).map(rule -> rule(rule, RULE_BROKEN)).toList();
    }

    /** A rule of the domain, as answers have it. */
    public static dev.parley.webapi.problem.Rule rule(Rule rule, int status) {
        return new dev.parley.webapi.problem.Rule(rule.code(), status, rule.title(), rule.explanation());
    }

    private static Problem refused(Refusal refusal) {
        Rule first = refusal.rules().getFirst();
        int status = switch (refusal.kind()) {
            case RULE -> RULE_BROKEN;
            case ROLE -> 403;
            case UNKNOWN -> 404;
        };
        List<Violation> violations = refusal.rules()
            .stream()
            .map(rule -> new Violation("", rule.code() + ": " + rule.explanation()))
            .toList();
        return Problem.of(rule(first, status), first.explanation()).withViolations(violations);
    }

}
