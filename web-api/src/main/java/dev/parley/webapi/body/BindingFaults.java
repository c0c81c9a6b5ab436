package dev.parley.webapi.body;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.webapi.problem.Violation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What a caller is told about a value that cannot be bound. */
final class BindingFaults {

    private BindingFaults() {
    }

    /** Where the value stands, and what it should be. */
    static Violation violation(JacksonException fault) {
        String pointer = Pointers.of(fault.getPath());
        return fault.getCause() instanceof InvalidFieldException invalid
                ? new Violation(pointer + "/" + Pointers.escape(invalid.field()), String.valueOf(invalid.getMessage()))
                : new Violation(pointer, message(fault));
    }

    private static String message(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "is not known here; known are " + unknown.getKnownPropertyIds()
                    .stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            case ValueInstantiationException refused when refused
                .getCause() instanceof IllegalArgumentException cause -> String.valueOf(cause.getMessage());
            case MismatchedInputException mismatch when mismatch.getTargetType() != null ->
                "must be " + wanted(mismatch.getTargetType());
            case InputCoercionException _ -> "is a number out of range here";
            case JsonNodeException _ -> "is a number out of range here";
            default -> "is not of the form that is wanted here";
        };
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        }
        return type.isRecord() && !isWrittenAsText(type) ? "an object" : wantedValue(type);
    }

    /** Whether it is an id, a code or another record that stands in JSON as its text. */
    private static boolean isWrittenAsText(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getRecordComponents())
            .anyMatch(part -> part.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static String wantedValue(Class<?> type) {
        if (type == String.class || isWrittenAsText(type)) {
            return "text";
        }
        if (type == LocalDate.class) {
            return "a day such as 2026-03-31, from 1900 to 2999";
        }
        if (ZoneId.class.isAssignableFrom(type)) {
            return "a time zone such as Europe/Berlin";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return isWhole(type) ? "a whole number" : "a number";
    }

    private static boolean isWhole(Class<?> type) {
        return type == Integer.class || type == int.class || type == Long.class || type == long.class;
    }

}
