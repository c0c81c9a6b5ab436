package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.parley.sharedevents.Policy;
import dev.parley.webapi.body.SentObject;
import dev.parley.webapi.body.UnreadableException;
import dev.parley.webapi.problem.Violation;

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
            return read(new LineFields(line, sent.fields(), sent.faults()));
        }
        catch (UnreadableException ex) {
            Violation violation = ex.violation();
            return new Bad(Optional.empty(), violation == null ? List.of(LineFault.of(line, ex.says()))
                    : LineFault.of(line, null, List.of(violation)));
        }
    }

    private Outcome read(LineFields line) {
        HistoryStep step = fields.read(line);
        return (step != null) ? new Read(step) : new Bad(Optional.ofNullable(line.ref()), line.faults());
    }

}
