package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deals lost or churned that were recorded with a request that stands at a no, on a day
 * not before it. Who recorded them cites the no; whether it was the cause nobody knows.
 *
 * @param demands demands of requests that stand at a no
 * @param unknown those of them of whose deal nothing is known
 * @param amounts what was at stake in the losses; never added up over currencies or bases
 */
public record LossesCitingANo(long losses, long demands, long unknown, List<Amount> amounts) {

    /**
     * The stakes of one currency and basis together, and of how many losses.
     *
     * @param basis absent where it was not said
     */
    public record Amount(String currency, Stake.@Nullable Basis basis, BigDecimal amount, long losses) {

        /** As in {@code 5000 EUR ARR}. */
        public String words() {
            return amount.toPlainString() + " " + currency + (basis == null ? "" : " " + basis);
        }

        private static Amount of(LossTally.Unit unit, LossTally.Sum sum) {
            return new Amount(unit.currency(), unit.basis(), sum.amount(), sum.losses());
        }

    }

    static LossesCitingANo of(LossTally tally) {
        return new LossesCitingANo(tally.losses, tally.demands, tally.unknown,
                tally.amounts.entrySet()
                    .stream()
                    .map(sum -> Amount.of(sum.getKey(), sum.getValue()))
                    .sorted(Comparator.comparing(Amount::currency)
                        .thenComparing(Amount::basis, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList());
    }

}
