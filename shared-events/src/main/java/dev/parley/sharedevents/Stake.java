package dev.parley.sharedevents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an account's demand is worth. Amounts of different currencies or bases are never
 * added up.
 *
 * @param amount in units of {@code currency}, not negative
 * @param currency an ISO 4217 code
 * @param basis absent only in imported history, which may not say it
 * @param stage the deal stage, in the team's own word
 */
public record Stake(BigDecimal amount, String currency, @Nullable Basis basis, @Nullable String stage) {

    /**
     * What the amount counts: a year's revenue, the whole contract, or a single payment.
     */
    public enum Basis {

        ARR, TCV, ONE_OFF

    }

}
