package dev.parley.benchmarks.generated;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionEvent.CounterOptionAccepted;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionEvent.CounterOptionRejected;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Reasoning.Ground;
import dev.parley.sharedevents.Reasoning.Merit;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counter-option, objection and decision; some stay open, and some are withdrawn. */
final class Deciding {

    private final Course course;

    private final Draws draws;

    private final OptionId ask;

    private final Afterwards afterwards;

    private @Nullable OptionId counter;

    private boolean agreed;

    Deciding(Course course, OptionId ask, AccountId account) {
        this.course = course;
        this.draws = course.draws;
        this.ask = ask;
        this.afterwards = new Afterwards(course, account);
    }

    void tell() {
        if (draws.chance(0.45)) {
            offer();
        }
        if (draws.chance(0.4)) {
            object();
        }
        course.later(draws.daysAbout(12));
        if (draws.chance(0.08)) {
            course.asking(new RequestWithdrawn(course.words.remark()));
        }
        else if (draws.chance(0.93)) {
            decide();
        }
    }

    private void offer() {
        OptionId offered = new OptionId(course.id());
        course.answering(new CounterOptionProposed(offered, course.words.ask(), course.words.remark(),
                course.words.remark(), course.words.remark(), Side.ANSWERING));
        counter = offered;
        course.later(draws.daysAbout(5));
        AnsweredBy who = draws.chance(0.6) ? AnsweredBy.CUSTOMER : AnsweredBy.REP;
        agreed = draws.chance(0.65);
        if (agreed) {
            course.asking(new CounterOptionAccepted(offered, who, null));
        }
        else if (draws.chance(0.8)) {
            course.asking(new CounterOptionRejected(offered, who, course.words.remark()));
        }
    }

    private void object() {
        ObjectionId objection = new ObjectionId(course.id());
        course.answering(new ObjectionRaised(objection, ask, draws.mostlyEarly(Reasons.AGAINST), course.words.remark(),
                course.words.remark(), draws.chance(0.3)));
        OptionId into = counter;
        if (into != null && agreed) {
            course.answering(new ObjectionIntegrated(objection, into, null));
        }
        else {
            course.answering(new ObjectionWithdrawn(objection, course.words.remark()));
        }
    }

    private void decide() {
        OptionId chosen = counter;
        if (chosen != null && (agreed || draws.chance(0.2))) {
            course.answering(new CounterOptionChosen(chosen, agreed ? null : course.words.remark(),
                    reasoning(draws.mostlyEarly(Reasons.FOR)), displacement(), true));
            afterwards.ofAYes();
        }
        else if (draws.chance(0.35)) {
            course.answering(
                    new RequestAccepted(reasoning(draws.mostlyEarly(Reasons.FOR)), displacement(), draws.chance(0.3)));
            afterwards.ofAYes();
        }
        else if (draws.chance(0.8)) {
            course.answering(new RequestDeclined(reasoning(draws.any(Reasons.GROUNDS_OF_A_NO)), course.words.remark()));
            overrideSome();
            afterwards.ofANo();
        }
        else {
            course.answering(new RequestDeferred(reasoning(new ReasonCode("N02")),
                    course.today().plusDays(draws.daysAbout(60)), null));
        }
    }

    private void overrideSome() {
        if (draws.chance(0.05)) {
            course.executive(new DecisionOverridden(Disposition.ACCEPTED, ask, false, null, course.words.remark(),
                    draws.any(List.of(OverrideCause.values()))));
        }
    }

    private Displacement displacement() {
        return draws.chance(0.5) ? new Displacement(List.of(course.words.title()), null)
                : new Displacement(List.of(), course.words.remark());
    }

    private Reasoning reasoning(ReasonCode ground) {
        Forecast forecast = new Forecast(course.words.remark(), draws.between(1, 19) / 20.0,
                course.today().plusDays(120));
        return new Reasoning(course.words.problem(), List.of(course.answering()), course.today(), null, null,
                List.of(new Ground(ground, course.words.remark())), draws.any(List.of(Merit.values())), forecast,
                draws.chance(0.5) ? course.words.remark() : null, List.of());
    }

}
