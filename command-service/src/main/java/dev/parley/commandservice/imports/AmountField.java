package dev.parley.commandservice.imports;

import java.math.BigDecimal;

import dev.parley.sharedevents.Currencies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a request was worth: not negative, below 10^15, payable in its currency. */
final class AmountField {

    private static final int MOST_DIGITS = 15;

    private AmountField() {
    }

    static @Nullable BigDecimal read(LineFields line, @Nullable String currency) {
        JsonNode node = line.node("amount");
        if (node == null) {
            return null;
        }
        if (!node.isNumber() || !fits(node.decimalValue())) {
            line.fault("amount", "must be a number from 0 to 10^15");
            return null;
        }
        if (currency != null && !Currencies.holds(currency, node.decimalValue())) {
            line.fault("amount", Currencies.fewerDecimals(currency));
        }
        return node.decimalValue();
    }

    private static boolean fits(BigDecimal amount) {
        return amount.signum() >= 0 && (long) amount.precision() - amount.scale() <= MOST_DIGITS;
    }

}
