package dev.parley.queryservice.web;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemSource;
import dev.parley.webapi.problem.Violation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.convert.ConversionFailedException;
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
        return new Violation(error.getField(),
                error.isBindingFailure() || message == null ? unreadable(error) : message);
    }

    /** Of a list it names the one that is wrong. */
    private static String unreadable(FieldError error) {
        if (!error.contains(ConversionFailedException.class)) {
            return "'" + error.getRejectedValue() + "' is not of its form";
        }
        ConversionFailedException failed = error.unwrap(ConversionFailedException.class);
        Object[] words = failed.getTargetType().getType().getEnumConstants();
        return words == null ? "'" + failed.getValue() + "' is not of its form"
                : "is one of " + Arrays.stream(words).map(Object::toString).collect(Collectors.joining(", "))
                        + ", not '" + failed.getValue() + "'";
    }

}
