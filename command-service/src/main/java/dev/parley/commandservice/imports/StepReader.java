package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.parley.sharedevents.Policy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one line of history, or says everything that is wrong with it. */
final class StepReader {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();

    private final StepFields fields;

    StepReader(LocalDate today, Policy policy) {
        this.fields = new StepFields(today, policy);
    }

    /** What a line turned out to be. */
    sealed interface Outcome {

    }

    record Read(HistoryStep step) implements Outcome {
    }

    /**
     * @param ref whose step it is, if that could be read
     */
    record Bad(Optional<String> ref, List<LineFault> faults) implements Outcome {
    }

    Outcome read(int line, byte[] json) {
        try {
            JsonNode node = JSON.readTree(json);
            return (node instanceof ObjectNode object) ? read(new LineFields(line, object))
                    : unreadable(line, "is not a JSON object");
        }
        catch (JacksonException ex) {
            return unreadable(line, "is not a JSON object: " + firstLine(ex.getOriginalMessage()));
        }
    }

    private Outcome read(LineFields line) {
        HistoryStep step = fields.read(line);
        if (step != null) {
            return new Read(step);
        }
        JsonNode ref = line.node("ref");
        return new Bad((ref != null && ref.isString()) ? Optional.of(ref.stringValue()) : Optional.empty(),
                line.faults());
    }

    private static Bad unreadable(int line, String message) {
        return new Bad(Optional.empty(), List.of(LineFault.of(line, message)));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("malformed");
    }

}
