package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.parley.sharedevents.Policy;
import dev.parley.webapi.body.SentObject;
import dev.parley.webapi.body.UnreadableException;
import dev.parley.webapi.problem.Violation;
import tools.jackson.databind.JsonNode;

/** Reads one line of history, or says everything that is wrong with it. */
final class StepReader {

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
            SentObject sent = SentObject.of(json);
            return read(new LineFields(line, sent.fields(), LineFault.of(line, sent.faults())));
        }
        catch (UnreadableException ex) {
            Violation violation = ex.violation();
            return new Bad(Optional.empty(), violation == null ? List.of(LineFault.of(line, ex.says()))
                    : LineFault.of(line, List.of(violation)));
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

}
