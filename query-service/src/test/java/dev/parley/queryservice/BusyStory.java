package dev.parley.queryservice;

import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.Reasoning.Merit;
import dev.parley.sharedevents.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two years in which everything happens that any figure counts, the same for the same
 * seed.
 */
public final class BusyStory {

    private static final List<String> REASONS = List.of("Y01", "Y03", "Y08", "N02", "G01");

    private static final List<DealOutcome> OUTCOMES = List.of(DealOutcome.values());

    private static final LocalDate FIRST = LocalDate.parse("2025-01-06");

    private static final int DAYS = 700;

    private final Random random;

    private final Story story;

    private final List<Tale> tales = new ArrayList<>();

    private LocalDate today = FIRST;

    private BusyStory(Story story, long seed) {
        this.story = story;
        this.random = new Random(seed);
    }

    /** At least so many things happen. */
    public static Story told(long seed, int steps) {
        Story story = new Story();
        tell(story, seed, steps);
        return story;
    }

    /** At least so many things more happen. */
    public static void tell(Story story, long seed, int steps) {
        BusyStory one = new BusyStory(story, seed);
        story.on(FIRST.toString());
        Said.capacity(story, "billing", "2026-Q4", 200);
        for (int step = 0; step < steps; step++) {
            one.today = FIRST.plusDays((long) step * DAYS / steps);
            story.on(one.today.toString());
            one.step();
        }
    }

    private void step() {
        if (tales.isEmpty() || random.nextInt(7) == 0) {
            raise();
            return;
        }
        Tale tale = tales.get(random.nextInt(tales.size()));
        switch (tale.now().state()) {
            case OPEN, LAST_CALL -> talk(tale);
            case DECIDED -> review(tale);
            case WITHDRAWN, DUPLICATE -> tale.restored();
            case SUPERSEDED -> tale.sales(deal());
        }
    }

    private void raise() {
        if (random.nextInt(6) == 0) {
            story.imported().calledLast().declined();
            return;
        }
        int team = random.nextInt(4);
        tales.add(story.raised("p" + team + random.nextInt(5 - team), "team" + team)
            .demanding("acme" + random.nextInt(9), "100", "EUR")
            .claiming(reason()));
    }

    private void talk(Tale tale) {
        switch (random.nextInt(14)) {
            case 0 -> tale.claiming(reason()).challenged();
            case 1 -> tale.claiming(reason()).challenged().evidenced().substantiated();
            case 2 -> tale.product(Said.claim("n" + random.nextInt(), "N01", Side.ANSWERING, Favours.NO));
            case 3 -> tale.sales(Said.restatement("r1", Side.ASKING)).product(Said.confirmation("r1"));
            case 4 -> tale.product(Said.restatement("r2", Side.ANSWERING)).sales(Said.misunderstanding("r2"));
            case 5 -> tale.objecting().retracted();
            case 6 -> tale.product(Said.effort(random.nextInt(20)));
            case 7 -> tale.countering().acceptingTheCounter();
            case 8 -> tale.countering().sales(Said.rejectingTheCounter());
            case 9 -> tale.sales(Said.escalation());
            case 10 -> tale.withdrawn();
            case 11 -> tale.duplicateOf(tales.getFirst().id());
            default -> decide(tale);
        }
    }

    private void decide(Tale tale) {
        double probability = random.nextInt(11) / 10d;
        switch (random.nextInt(6)) {
            case 0 -> tale.product(Said.yes(today.toString(), random.nextInt(3), probability, "G01"));
            case 1 -> tale.product(Said.yes(today.toString(), 0, probability));
            case 2 -> tale.product(Said.no(today.toString(), Merit.HIGH, probability, "N01"));
            case 3 -> tale.deferred();
            case 4 -> tale.countering().imposedTheCounter();
            default -> tale.countering().acceptingTheCounter().acceptedWithCounter();
        }
    }

    private void review(Tale tale) {
        switch (random.nextInt(9)) {
            case 0 -> tale.reopened();
            case 1 -> tale.overriddenTo(random.nextBoolean() ? Disposition.ACCEPTED : Disposition.DECLINED);
            case 2 -> tale.product(Said.override(Disposition.ACCEPTED, OverrideCause.RECORDED_IN_ERROR));
            case 3 -> tale.supersededBy(tales.getLast().id());
            case 4 -> tale.product(new DeliveryRecorded(today, null));
            case 5 -> tale.sales(deal());
            default -> tale.scored(Side.ASKING, 1 + random.nextInt(5))
                .scored(Side.ANSWERING, 1 + random.nextInt(5))
                .sales(Said.hindsight(Side.ASKING, random.nextBoolean()));
        }
    }

    private Event deal() {
        DealOutcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        return Said.deal("acme" + random.nextInt(9), outcome, today.toString());
    }

    private String reason() {
        return REASONS.get(random.nextInt(REASONS.size()));
    }

}
