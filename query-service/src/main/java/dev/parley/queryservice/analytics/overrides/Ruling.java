package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A yes or a no as it was meant, on the day that it was first recorded. */
record Ruling(Answer answer, LocalDate on) {

    private static final int DAYS = 365;

    /** The rulings that a negotiation's decisions amount to, in order. */
    static List<Ruling> of(List<Decision> all) {
        List<Ruling> meant = new ArrayList<>();
        for (Decision decision : all) {
            boolean mends = decision.override() == OverrideCause.RECORDED_IN_ERROR && !meant.isEmpty();
            LocalDate on = mends ? meant.removeLast().on() : decision.decidedOn();
            meant.add(new Ruling(Answer.of(decision), on));
        }
        meant.removeIf(ruling -> ruling.answer() == Answer.DEFERRED);
        return meant;
    }

    /** How many of those that had their year were reversed in it. */
    static long reversed(List<Ruling> rulings, LocalDate today) {
        long reversed = 0;
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            boolean turned = rulings.subList(i + 1, rulings.size()).stream().anyMatch(it -> it.reverses(ruling));
            reversed += turned && ruling.hadItsYear(today) ? 1 : 0;
        }
        return reversed;
    }

    boolean hadItsYear(LocalDate today) {
        return !on.plusDays(DAYS).isAfter(today);
    }

    private boolean reverses(Ruling other) {
        return answer != other.answer && !on.isAfter(other.on.plusDays(DAYS));
    }

}
