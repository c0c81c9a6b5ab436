package dev.parley.webapi.body;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a day as {@code 2026-03-31}, of the years that people mean: 1900 to 2999. */
final class SensibleDate extends StdDeserializer<LocalDate> {

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    SensibleDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getString();
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        }
        catch (DateTimeException ex) {
            // said below, as for a year that nobody means
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
    }

}
