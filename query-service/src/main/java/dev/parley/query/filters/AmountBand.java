package dev.parley.query.filters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import dev.parley.events.Stake;
import dev.parley.query.views.negotiations.Demand;
import dev.parley.query.views.negotiations.Negotiation;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much is at stake in one currency, all demands together. Amounts of different bases
 * are not added up; any basis of which the sum is in the band will do.
 *
 * @param least included; absent: no lower end
 * @param most included; absent: no upper end
 */
public record AmountBand(String currency, @Nullable BigDecimal least, @Nullable BigDecimal most) {

    boolean matches(Negotiation negotiation) {
        Stream<Stake> stakes = negotiation.countedDemands()
            .map(Demand::stake)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .filter(stake -> stake.currency().equals(currency));
        return stakes
            .collect(groupingBy(stake -> String.valueOf(stake.basis()),
                    reducing(BigDecimal.ZERO, Stake::amount, BigDecimal::add)))
            .values()
            .stream()
            .anyMatch(this::contains);
    }

    private boolean contains(BigDecimal amount) {
        return (least == null || amount.compareTo(least) >= 0) && (most == null || amount.compareTo(most) <= 0);
    }

}
