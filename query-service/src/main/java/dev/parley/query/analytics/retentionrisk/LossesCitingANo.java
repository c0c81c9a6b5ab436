package dev.parley.query.analytics.retentionrisk;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parley.events.OutcomeEvent.DealOutcome;
import dev.parley.events.Stake;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

        private static Amount of(List<Stake> stakes) {
            Stake any = stakes.getFirst();
            return new Amount(any.currency(), any.basis(),
                    stakes.stream().map(Stake::amount).reduce(BigDecimal.ZERO, BigDecimal::add), stakes.size());
        }

    }

    private record Unit(String currency, Stake.@Nullable Basis basis) {

        static Unit of(Stake stake) {
            return new Unit(stake.currency(), stake.basis());
        }

    }

    static LossesCitingANo of(List<AccountOutcome> accounts) {
        List<AccountOutcome> losses = accounts.stream()
            .filter(account -> account.isLoss() && account.afterwards())
            .toList();
        return new LossesCitingANo(losses.size(), accounts.size(),
                accounts.stream().filter(account -> account.outcome() == DealOutcome.UNKNOWN).count(), amounts(losses));
    }

    private static List<Amount> amounts(List<AccountOutcome> losses) {
        return losses.stream()
            .map(loss -> loss.demand().stake())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(groupingBy(Unit::of, collectingAndThen(toList(), Amount::of)))
            .values()
            .stream()
            .sorted(Comparator.comparing(Amount::currency)
                .thenComparing(Amount::basis, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    }

}
