package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts of a negotiation have at stake in one currency, counted one way.
 *
 * @param basis absent where imported history does not say it
 */
record StakeItem(BigDecimal amount, String currency, Stake.@Nullable Basis basis) {

    private record Unit(String currency, Stake.@Nullable Basis basis) {
    }

    /** In the order in which the accounts were added. */
    static List<StakeItem> of(Negotiation negotiation) {
        Map<Unit, BigDecimal> sums = new LinkedHashMap<>();
        negotiation.countedDemands()
            .map(Demand::stake)
            .filter(Objects::nonNull)
            .forEach(stake -> sums.merge(new Unit(stake.currency(), stake.basis()), stake.amount(), BigDecimal::add));
        return sums.entrySet()
            .stream()
            .map(sum -> new StakeItem(sum.getValue(), sum.getKey().currency(), sum.getKey().basis()))
            .toList();
    }

}
