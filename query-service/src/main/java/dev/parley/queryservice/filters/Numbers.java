package dev.parley.queryservice.filters;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.AccountId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The days of the negotiations of one part, and who has demands in them, as numbers. */
@SuppressWarnings("EnumOrdinal") // the days are columns, never stored
final class Numbers {

    /** Which day of a negotiation. */
    enum Day {

        RAISED, FIRST_DECISION, FIRST_ANSWER, STANDING_DECISION

    }

    private static final int DAYS = Day.values().length;

    private final long[][] days = new long[DAYS][];

    private final Span[] spans = new Span[DAYS];

    /** Bits that the accounts' hashes set: who would set another has no demand. */
    private final long[] accounts;

    private Numbers(int size, @Nullable Numbers before) {
        for (int day = 0; day < DAYS; day++) {
            days[day] = before == null ? new long[size] : Arrays.copyOf(before.days[day], size);
        }
        accounts = before == null ? new long[size] : Arrays.copyOf(before.accounts, size);
    }

    static Numbers of(List<Negotiation> part, @Nullable Numbers before, IntPredicate same) {
        Numbers numbers = new Numbers(part.size(), before);
        for (int index = 0; index < part.size(); index++) {
            if (before == null || !same.test(index)) {
                numbers.put(index, part.get(index));
            }
        }
        numbers.measure();
        return numbers;
    }

    long on(Day day, int index) {
        return days[day.ordinal()][index];
    }

    /** From the first to the last of all these days. */
    Span span(Day day) {
        return spans[day.ordinal()];
    }

    private void measure() {
        for (int day = 0; day < DAYS; day++) {
            spans[day] = Span.of(days[day]);
        }
    }

    /** Whether there may be a demand of this account. */
    boolean mayHave(AccountId account, int index) {
        return (accounts[index] & mark(account)) != 0;
    }

    private void put(int index, Negotiation negotiation) {
        var decisions = negotiation.decisions();
        put(Day.RAISED, index, negotiation.request().raisedOn().toEpochDay());
        put(Day.FIRST_DECISION, index, dayOf(decisions.all().stream().findFirst()));
        put(Day.FIRST_ANSWER, index, dayOf(decisions.firstDecisive()));
        put(Day.STANDING_DECISION, index, dayOf(negotiation.decision()));
        accounts[index] = negotiation.countedDemands()
            .mapToLong(demand -> mark(demand.account()))
            .reduce(0, (one, other) -> one | other);
    }

    private void put(Day day, int index, long value) {
        days[day.ordinal()][index] = value;
    }

    private static long mark(AccountId account) {
        return 1L << account.hashCode();
    }

    private static long dayOf(Optional<Decision> decision) {
        return decision.map(one -> one.decidedOn().toEpochDay()).orElse(Traits.NEVER);
    }

}
