package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was decided, and what did not stand. */
final class OverrideTally implements Tally<Negotiation, OverrideTally> {

    private final Today today;

    final Map<Direction, Long> directions = new HashMap<>();

    long decided;

    long overridden;

    long recordedInError;

    long raised;

    long escalated;

    long aYearOld;

    long reversed;

    OverrideTally(Today today) {
        this.today = today;
    }

    @Override
    public Object kind() {
        return List.of(getClass(), today);
    }

    @Override
    public Negotiation observe(Negotiation negotiation) {
        return negotiation;
    }

    @Override
    public void count(Negotiation negotiation) {
        List<Decision> decisions = negotiation.decisions().all();
        List<Ruling> rulings = Ruling.of(decisions);
        LocalDate day = today.in(negotiation.request().policy().timeZone());
        aYearOld += rulings.stream().filter(ruling -> ruling.hadItsYear(day)).count();
        reversed += Ruling.reversed(rulings, day);
        if (!negotiation.imported()) {
            raised++;
            escalated += negotiation.decisions().escalations().isEmpty() ? 0 : 1;
            countOverrides(decisions);
        }
    }

    private void countOverrides(List<Decision> decisions) {
        List<Direction> overrides = Direction.of(decisions);
        decided += decisions.isEmpty() ? 0 : 1;
        overridden += overrides.isEmpty() ? 0 : 1;
        overrides.forEach(direction -> directions.merge(direction, 1L, Long::sum));
        recordedInError += decisions.stream()
            .filter(decision -> decision.override() == OverrideCause.RECORDED_IN_ERROR)
            .count();
    }

    @Override
    public void add(OverrideTally part) {
        part.directions.forEach((direction, count) -> directions.merge(direction, count, Long::sum));
        decided += part.decided;
        overridden += part.overridden;
        recordedInError += part.recordedInError;
        raised += part.raised;
        escalated += part.escalated;
        aYearOld += part.aYearOld;
        reversed += part.reversed;
    }

}
