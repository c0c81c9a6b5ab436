package dev.parley.standalone.samples;

import java.util.ArrayList;
import java.util.List;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Reasoning.Ground;
import dev.parley.sharedevents.Reasoning.Merit;
import org.jspecify.annotations.Nullable;

/** Takes a decision. */
final class Decision implements Move {

    private final Disposition disposition;

    private final Narrative rationale;

    private final List<Narrative> displaces = new ArrayList<>();

    private final List<Ground> grounds = new ArrayList<>();

    private @Nullable String option;

    private @Nullable Expected expected;

    private @Nullable Integer revisitInDays;

    private @Nullable Merit merit;

    private @Nullable Narrative imposedBecause;

    private @Nullable Narrative noAlternativeBecause;

    private @Nullable Narrative customerWording;

    private boolean acknowledgesWeakReasons;

    private Decision(Disposition disposition, String rationale) {
        this.disposition = disposition;
        this.rationale = Narrative.of(rationale);
    }

    private record Expected(String statement, double probability, int reviewAfterDays) {
    }

    static Decision accept(String rationale) {
        return new Decision(Disposition.ACCEPTED, rationale);
    }

    static Decision acceptCounter(String option, String rationale) {
        Decision decision = new Decision(Disposition.ACCEPTED_COUNTER, rationale);
        decision.option = option;
        return decision;
    }

    static Decision decline(String rationale) {
        return new Decision(Disposition.DECLINED, rationale);
    }

    /** Until that number of days after the decision. */
    static Decision defer(int days, String rationale) {
        Decision decision = new Decision(Disposition.DEFERRED, rationale);
        decision.revisitInDays = days;
        return decision;
    }

    Decision displacing(String what) {
        displaces.add(Narrative.of(what));
        return this;
    }

    Decision expecting(String statement, double probability, int reviewAfterDays) {
        expected = new Expected(statement, probability, reviewAfterDays);
        return this;
    }

    Decision on(String code, String statement) {
        grounds.add(new Ground(new ReasonCode(code), Narrative.of(statement)));
        return this;
    }

    Decision merit(Merit value) {
        merit = value;
        return this;
    }

    Decision imposedBecause(String reason) {
        imposedBecause = Narrative.of(reason);
        return this;
    }

    Decision noAlternativeBecause(String reason) {
        noAlternativeBecause = Narrative.of(reason);
        return this;
    }

    Decision tellingTheCustomer(String wording) {
        customerWording = Narrative.of(wording);
        return this;
    }

    Decision acknowledgingWeakReasons() {
        acknowledgesWeakReasons = true;
        return this;
    }

    @Override
    public NegotiationCommand in(Scene scene, By by) {
        var today = Scene.day(by.at());
        return new Decide(scene.negotiation(), by, disposition, (option == null) ? null : scene.option(option),
                rationale, displaces, null,
                (expected == null) ? null
                        : new Forecast(Narrative.of(expected.statement()), expected.probability(),
                                today.plusDays(expected.reviewAfterDays())),
                acknowledgesWeakReasons, grounds, merit, noAlternativeBecause, imposedBecause, customerWording,
                (revisitInDays == null) ? null : today.plusDays(revisitInDays), null, List.of(), null, List.of(),
                Narrative.of("Request round"), null);
    }

}
