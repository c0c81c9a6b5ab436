package dev.parley.webapi.body;

import java.util.List;

import dev.parley.webapi.problem.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object as it was sent, before anything is known of its fields.
 *
 * @param fields without the values that are faulty; text that shows nothing is null
 * @param faults what is wrong with texts, numbers and lists, the first fifty at most
 */
public record SentObject(ObjectNode fields, List<Violation> faults) {

    private static final JsonMapper MAPPER = BodyMapper.strict();

    /**
     * Reads bytes of UTF-8.
     * @throws UnreadableException if they are not one JSON object
     */
    public static SentObject of(byte[] bytes) throws UnreadableException {
        Faults faults = new Faults(List.of());
        ObjectNode fields = object(Utf8.decode(bytes).orElseThrow(() -> UnreadableException.because("is not UTF-8")));
        ValueCheck.clean(fields, faults);
        return new SentObject(fields, faults.inOrder());
    }

    private static ObjectNode object(String text) throws UnreadableException {
        if (text.isEmpty()) {
            throw UnreadableException.because("is empty");
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            return tree(parser) instanceof ObjectNode object ? object : notAnObject();
        }
    }

    private static JsonNode tree(JsonParser parser) throws UnreadableException {
        try {
            JsonNode tree = MAPPER.readTree(parser);
            if (parser.nextToken() == null) {
                return tree;
            }
            throw UnreadableException.because("holds more than one JSON value");
        }
        catch (StreamConstraintsException ex) {
            throw UnreadableException.because("is nested too deeply or holds too long a name or number, at "
                    + parser.streamReadContext().pathAsPointer());
        }
        catch (NumberFormatException ex) {
            throw UnreadableException.at(parser.streamReadContext().pathAsPointer().toString(),
                    ValueCheck.NUMBER_OUT_OF_RANGE);
        }
        catch (JacksonException ex) {
            throw UnreadableException.because("is not JSON at line %d, column %d"
                .formatted(ex.getLocation().getLineNr(), ex.getLocation().getColumnNr()));
        }
    }

    private static ObjectNode notAnObject() throws UnreadableException {
        throw UnreadableException.at("", "must be an object");
    }

}
