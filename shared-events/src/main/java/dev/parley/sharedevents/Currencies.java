package dev.parley.sharedevents;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** The currencies of ISO 4217, those among them that amounts are paid in. */
public final class Currencies {

    private Currencies() {
    }

    /**
     * The code as the standard writes it, whichever case it is written in; empty if it is
     * none, or one that has no unit to pay in, such as gold or the code for testing.
     */
    public static Optional<String> find(String code) {
        try {
            Currency currency = Currency.getInstance(code.toUpperCase(Locale.ROOT));
            return currency.getDefaultFractionDigits() < 0 ? Optional.empty() : Optional.of(currency.getCurrencyCode());
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    /** How many decimals amounts in the currency of this code have at most. */
    public static int decimals(String code) {
        return Currency.getInstance(code).getDefaultFractionDigits();
    }

    /** What to say of an amount that cannot be paid in the currency of this code. */
    public static String fewerDecimals(String code) {
        return "must have no more than the " + decimals(code) + " decimals of " + code;
    }

    /** Whether the amount can be paid in the currency of this code. */
    public static boolean holds(String code, BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= decimals(code);
    }

}
