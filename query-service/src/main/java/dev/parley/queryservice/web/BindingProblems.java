package dev.parley.queryservice.web;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemSource;
import dev.parley.webapi.problem.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;

/** Names every query parameter that is not of its form. */
final class BindingProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable fault) {
        if (!(fault instanceof WebExchangeBindException binding)) {
            return Optional.empty();
        }
        List<Violation> violations = binding.getFieldErrors()
            .stream()
            .map(BindingProblems::violation)
            .sorted(Comparator.comparing(Violation::pointer))
            .toList();
        String names = String.join(", ", violations.stream().map(Violation::pointer).toList());
        return Optional.of(CallRules.INVALID_PARAMETER.problem("not of its form: " + names).withViolations(violations));
    }

    private static Violation violation(FieldError error) {
        String message = error.getDefaultMessage();
        return new Violation(error.getField(), error.isBindingFailure() || message == null
                ? "'" + error.getRejectedValue() + "' is not of its form" : message);
    }

}
