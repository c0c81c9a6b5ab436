package dev.parley.commandservice.imports;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a request was worth: not negative, below 10^15, with up to 6 decimals. */
final class AmountField {

    private static final int MOST_DIGITS = 15;

    private static final int MOST_DECIMALS = 6;

    private AmountField() {
    }

    static @Nullable BigDecimal read(LineFields line) {
        JsonNode node = line.node("amount");
        if (node == null) {
            return null;
        }
        if (node.isNumber() && fits(node.decimalValue())) {
            return node.decimalValue();
        }
        line.fault("amount", "must be a number from 0 to 10^15, with 6 decimals at most");
        return null;
    }

    private static boolean fits(BigDecimal amount) {
        return amount.signum() >= 0 && amount.scale() >= -MOST_DIGITS && amount.scale() <= MOST_DECIMALS
                && (long) amount.precision() - amount.scale() <= MOST_DIGITS;
    }

}
