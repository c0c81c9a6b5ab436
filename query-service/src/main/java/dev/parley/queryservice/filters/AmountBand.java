package dev.parley.queryservice.filters;

import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much is at stake in one currency, all demands together. Amounts of different bases
 * are not added up; any basis of which the sum is in the band will do.
 *
 * @param least included; absent: no lower end
 * @param most included; absent: no upper end
 */
public record AmountBand(String currency, @Nullable BigDecimal least, @Nullable BigDecimal most) {

    private static final int BASES = Stake.Basis.values().length;

    @SuppressWarnings("EnumOrdinal") // never stored
    boolean matches(Negotiation negotiation) {
        @Nullable BigDecimal[] sums = new BigDecimal[BASES + 1];
        for (Demand demand : negotiation.demands()) {
            Stake stake = demand.retracted() ? null : demand.stake();
            if (stake != null && stake.currency().equals(currency)) {
                int basis = stake.basis() == null ? BASES : stake.basis().ordinal();
                BigDecimal sum = sums[basis];
                sums[basis] = sum == null ? stake.amount() : sum.add(stake.amount());
            }
        }
        return Arrays.stream(sums).anyMatch(sum -> sum != null && contains(sum));
    }

    private boolean contains(BigDecimal amount) {
        return (least == null || amount.compareTo(least) >= 0) && (most == null || amount.compareTo(most) <= 0);
    }

}
