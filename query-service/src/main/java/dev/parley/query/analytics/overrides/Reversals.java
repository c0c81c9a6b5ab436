package dev.parley.query.analytics.overrides;

import dev.parley.events.DecisionEvent.OverrideCause;
import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.statistics.Proportion;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many answers turned into their opposite within a year: each yes and each no that is
 * at least 365 days old is a decision that had its year; it was reversed if the same
 * negotiation got the other answer within 365 days of it, by whatever way. A decision
 * recorded in error counts as the one that mends it, on the day of the first.
 *
 * @param decisions that are at least 365 days old
 * @param share reversed ÷ decisions
 */
public record Reversals(long decisions, long reversed, Proportion share) {

    private static final int DAYS = 365;

    private record Ruling(Answer answer, LocalDate on) {

        boolean reverses(Ruling other) {
            return answer != other.answer && !on.isAfter(other.on.plusDays(DAYS));
        }

    }

    static Reversals of(List<Negotiation> decided, LocalDate today) {
        long decisions = 0;
        long reversed = 0;
        for (Negotiation negotiation : decided) {
            List<Ruling> rulings = rulings(negotiation.decisions().all());
            for (int i = 0; i < rulings.size(); i++) {
                Ruling ruling = rulings.get(i);
                if (!ruling.on().plusDays(DAYS).isAfter(today)) {
                    decisions++;
                    reversed += rulings.subList(i + 1, rulings.size()).stream().anyMatch(it -> it.reverses(ruling)) ? 1
                            : 0;
                }
            }
        }
        return new Reversals(decisions, reversed, Proportion.of(reversed, decisions, "no yes or no is 365 days old"));
    }

    private static List<Ruling> rulings(List<Decision> all) {
        List<Ruling> meant = new ArrayList<>();
        for (Decision decision : all) {
            boolean mends = decision.override() == OverrideCause.RECORDED_IN_ERROR && !meant.isEmpty();
            LocalDate on = mends ? meant.removeLast().on() : decision.decidedOn();
            meant.add(new Ruling(Answer.of(decision), on));
        }
        meant.removeIf(ruling -> ruling.answer() == Answer.DEFERRED);
        return meant;
    }

}
