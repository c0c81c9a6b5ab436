package dev.parley.commandservice.web.corrections;

import dev.parley.commandservice.web.PersonLookup;
import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.Currencies;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.corrections.CorrectableField;
import dev.parley.webapi.body.BodyReader;
import dev.parley.webapi.body.Limits;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the new value of a field under the constraints that bodies put on such a field.
 */
final class CorrectedValue {

    private final BodyReader reader = new BodyReader();

    private final PersonLookup people;

    CorrectedValue(PersonLookup people) {
        this.people = people;
    }

    /** A title, within its length. */
    record Title(@NotNull @Size(max = Limits.TITLE) String value) {
    }

    /** Any other text. */
    record Text(@NotNull @Size(max = Limits.TEXT) String value) {
    }

    /** A name of something. */
    record Word(@NotNull @Size(max = Limits.WORD) String value) {
    }

    /** A reason's code. */
    record Code(@NotNull ReasonCode value) {
    }

    /** An amount of money. */
    record Amount(@NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal value) {
    }

    /** A day. */
    record Day(@NotNull LocalDate value) {
    }

    /** Person-days. */
    record Effort(@NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2) BigDecimal value) {
    }

    /** A share of one. */
    record Probability(@NotNull @DecimalMin("0") @DecimalMax("1") Double value) {
    }

    /** Logins. */
    record Logins(@NotNull @Size(min = 1, max = Limits.ITEMS) List<@NotNull @Size(max = Limits.WORD) String> value) {
    }

    /**
     * The value, of the type that the field's kind says.
     * @throws ProblemException if it breaks a constraint
     */
    Object of(CorrectableField field, JsonNode value, NewNames names) {
        return switch (field.kind()) {
            case TITLE -> Narrative.of(read(value, Title.class).value());
            case TEXT -> Narrative.of(read(value, Text.class).value());
            case WORD -> read(value, Word.class).value();
            case REASON -> read(value, Code.class).value();
            case ACCOUNT -> names.account(read(value, Word.class).value());
            case AMOUNT -> read(value, Amount.class).value();
            case CURRENCY -> Currencies.find(read(value, Word.class).value())
                .orElseThrow(() -> invalid("must be a code of ISO 4217 such as EUR"));
            case DAY, PAST_DAY, COMING_DAY -> read(value, Day.class).value();
            case EFFORT -> read(value, Effort.class).value().doubleValue();
            case PROBABILITY -> read(value, Probability.class).value();
            case PEOPLE -> people.allNamed(read(value, Logins.class).value(), "/value");
            case CHOICE -> choice(field, read(value, Word.class).value());
        };
    }

    private static String choice(CorrectableField field, String value) {
        if (!field.choices().contains(value)) {
            throw invalid("must be one of " + String.join(", ", field.choices()));
        }
        return value;
    }

    private static ProblemException invalid(String message) {
        return new ProblemException(CallRules.INVALID_INPUT.problem("one thing is wrong with the body")
            .withViolations(List.of(new Violation("/value", message))));
    }

    private <T> T read(JsonNode value, Class<T> type) {
        JsonNode body = JsonNodeFactory.instance.objectNode().set("value", value);
        return reader.read(body.toString().getBytes(StandardCharsets.UTF_8), type);
    }

}
