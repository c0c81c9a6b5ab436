package dev.parley.webapi.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.parley.sharedevents.Texts;
import dev.parley.webapi.problem.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out values that nothing can be made of, whatever they are for: text that nobody
 * could have meant, numbers beyond all bounds, endless lists. Text that shows nothing is
 * taken for none.
 */
final class ValueCheck {

    private static final int MOST_DIGITS = 30;

    static final String NUMBER_OUT_OF_RANGE = "must be a number of up to " + MOST_DIGITS
            + " digits before and after the point";

    private final Faults faults;

    private ValueCheck(Faults faults) {
        this.faults = faults;
    }

    static void clean(ObjectNode tree, Faults faults) {
        new ValueCheck(faults).clean(tree, "");
    }

    private void clean(ObjectNode object, String pointer) {
        for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
            if (!keeps(property.getValue(), pointer + "/" + Pointers.escape(property.getKey()))) {
                object.putNull(property.getKey());
            }
        }
    }

    private void clean(ArrayNode list, String pointer) {
        for (int i = 0; i < list.size(); i++) {
            if (!keeps(list.get(i), pointer + "/" + i)) {
                list.setNull(i);
            }
        }
    }

    private boolean keeps(JsonNode value, String pointer) {
        Optional<String> fault = fault(value);
        fault.ifPresent(message -> faults.add(new Violation(pointer, message)));
        if (fault.isPresent()) {
            return false;
        }
        switch (value) {
            case ObjectNode object -> clean(object, pointer);
            case ArrayNode list -> clean(list, pointer);
            default -> {
            }
        }
        return !value.isString() || !Texts.showsNothing(value.stringValue());
    }

    private static Optional<String> fault(JsonNode value) {
        if (value.isString()) {
            return Texts.fault(value.stringValue());
        }
        if (value.isNumber() && !fits(value.decimalValue())) {
            return Optional.of(NUMBER_OUT_OF_RANGE);
        }
        return value.isArray() && value.size() > Limits.ITEMS
                ? Optional.of("must have up to " + Limits.ITEMS + " items") : Optional.empty();
    }

    private static boolean fits(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

}
