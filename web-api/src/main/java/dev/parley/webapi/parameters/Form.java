package dev.parley.webapi.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.parley.sharedevents.Texts;

/** What the text of a parameter has to be for a value of its type. */
enum Form {

    TEXT("text", ".*"), WHOLE("a whole number", "-?\\d{1,18}"),
    NUMBER("a number of up to 15 digits before and after the point", "-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?") {
        @Override
        boolean holds(String text) {
            return super.holds(text) && fits(new BigDecimal(text));
        }

        private boolean fits(BigDecimal number) {
            return number.scale() <= MOST_DIGITS && number.precision() - number.scale() <= MOST_DIGITS;
        }
    },
    TRUTH("true or false", "true|false"), DAY("a day such as 2026-03-31", "\\d{4}-\\d{2}-\\d{2}") {
        @Override
        boolean holds(String text) {
            try {
                return super.holds(text) && LocalDate.parse(text) != null;
            }
            catch (DateTimeParseException ex) {
                return false;
            }
        }
    };

    private static final int MOST_DIGITS = 15;

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
    private final Pattern pattern;

    Form(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    boolean holds(String text) {
        return pattern.matcher(text).matches();
    }

    static Form of(Class<?> type) {
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return WHOLE;
        }
        if (type == BigDecimal.class || type == Double.class) {
            return NUMBER;
        }
        return type == Boolean.class ? TRUTH : type == LocalDate.class ? DAY : TEXT;
    }

    /** What is wrong with the text, if anything. */
    Optional<String> fault(String text) {
        if (Texts.showsNothing(text)) {
            return Optional.of("is empty");
        }
        return Texts.fault(text).or(() -> holds(text) ? Optional.empty() : Optional.of("must be " + words));
    }

}
