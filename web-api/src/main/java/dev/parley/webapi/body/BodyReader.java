package dev.parley.webapi.body;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a body into a record. What Jackson cannot bind is noted, taken out, and the rest
 * bound again, until only the record's own constraints are left to check; so one answer
 * names every fault. Blank text counts as absent.
 */
public final class BodyReader {

    private final JsonMapper mapper = BodyMapper.strict();

    private final Validator validator = Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
        .buildValidatorFactory()
        .getValidator();

    /**
     * The record that {@code json} says.
     * @throws ProblemException if it is not JSON, or says something else
     */
    public <T> T read(byte[] json, Class<T> type) {
        return read(tree(json), type);
    }

    private <T> T read(ObjectNode tree, Class<T> type) {
        Faults faults = new Faults();
        TextCheck.clean(tree, faults);
        T body = bind(tree, type, faults);
        if (body != null) {
            validator.validate(body)
                .forEach(broken -> faults.addUnlessKnown(Pointers.of(broken.getPropertyPath()), broken.getMessage()));
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
            catch (DatabindException ex) {
                String pointer = Pointers.of(ex.getPath());
                faults.add(pointer, BindingFaults.message(ex));
                if (!Pointers.takeOut(tree, pointer)) {
                    return null;
                }
            }
        }
        return null;
    }

    private ObjectNode tree(byte[] json) {
        try {
            JsonNode tree = mapper.readTree(json);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        }
        catch (StreamConstraintsException ex) {
            throw CallRules.MALFORMED_JSON.exception("the body is nested too deeply or holds too long a number");
        }
        catch (JacksonException ex) {
            throw CallRules.MALFORMED_JSON.exception(
                    ex.getLocation() == null ? "the body is not JSON" : "the body is not JSON at line %d, column %d"
                        .formatted(ex.getLocation().getLineNr(), ex.getLocation().getColumnNr()));
        }
        throw json.length == 0 ? CallRules.MALFORMED_JSON.exception("the body is empty")
                : invalid(List.of(new Violation("", "must be an object")));
    }

    private static ProblemException invalid(List<Violation> violations) {
        String detail = violations.size() == 1 ? "one thing is wrong with the body"
                : violations.size() + " things are wrong with the body";
        return new ProblemException(CallRules.INVALID_INPUT.problem(detail).withViolations(violations));
    }

}
