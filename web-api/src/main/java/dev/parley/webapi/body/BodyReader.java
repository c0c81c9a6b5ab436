package dev.parley.webapi.body;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a body into a record. What Jackson cannot bind is noted, taken out, and the rest
 * bound again, until only the record's own constraints are left to check; so one answer
 * names every fault. Text that shows nothing counts as absent.
 */
public final class BodyReader {

    private final JsonMapper mapper = BodyMapper.strict();

    /**
     * The record that {@code json} says.
     * @throws ProblemException if it is not JSON, or says something else
     */
    public <T> T read(byte[] json, Class<T> type) {
        try {
            return read(SentObject.of(json), type);
        }
        catch (UnreadableException ex) {
            Violation violation = ex.violation();
            throw violation == null ? CallRules.MALFORMED_JSON.exception("the body " + ex.says())
                    : invalid(List.of(violation));
        }
    }

    private <T> T read(SentObject sent, Class<T> type) {
        Faults faults = new Faults(sent.faults());
        T body = bind(sent.fields(), type, faults);
        if (body != null) {
            Constraints.broken(body)
                .forEach(broken -> faults
                    .add(new Violation(Pointers.of(broken.getPropertyPath()), broken.getMessage())));
        }
        if (body == null || !faults.none()) {
            throw invalid(faults.inOrder());
        }
        return body;
    }

    private <T> @Nullable T bind(ObjectNode tree, Class<T> type, Faults faults) {
        while (!faults.tooMany()) {
            try {
                return mapper.treeToValue(tree, type);
            }
            catch (JacksonException ex) {
                Violation fault = BindingFaults.violation(ex);
                faults.add(fault);
                if (!Pointers.takeOut(tree, fault.pointer())) {
                    return null;
                }
            }
        }
        return null;
    }

    private static ProblemException invalid(List<Violation> violations) {
        String detail = switch (violations.size()) {
            case 1 -> "one thing is wrong with the body";
            case Faults.MOST -> "many things are wrong with the body; " + Faults.MOST + " are named";
            default -> violations.size() + " things are wrong with the body";
        };
        return new ProblemException(CallRules.INVALID_INPUT.problem(detail).withViolations(violations));
    }

}
