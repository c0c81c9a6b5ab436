package dev.parley.queryservice;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionEvent.CounterOptionRejected;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.PolicyEvent.CapacitySet;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Reasoning.Ground;
import dev.parley.sharedevents.Reasoning.Merit;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RestatementEvent.RestatementConfirmed;
import dev.parley.sharedevents.RestatementEvent.RestatementRejected;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sides of a {@link Tale} can say beyond its own vocabulary. */
public final class Said {

    private static final Narrative TEXT = new Narrative.Sealed("e", "c2VhbGVk");

    private Said() {
    }

    public static Event claim(String id, String code, Side side, Favours favours) {
        return new ClaimAdded(new ClaimId(id), new ReasonCode(code), TEXT, side, favours);
    }

    public static Event rejectingTheCounter() {
        return new CounterOptionRejected(new OptionId("counter"), AnsweredBy.CUSTOMER, TEXT);
    }

    public static Event escalation() {
        return new EscalationRaised(TEXT);
    }

    public static Event override(Disposition to, OverrideCause cause) {
        return new DecisionOverridden(to, null, to == Disposition.ACCEPTED_COUNTER, null, TEXT, cause);
    }

    public static Event restatement(String id, Side side) {
        return new CaseRestated(new RestatementId(id), side, TEXT);
    }

    public static Event confirmation(String id) {
        return new RestatementConfirmed(new RestatementId(id), null);
    }

    public static Event misunderstanding(String id) {
        return new RestatementRejected(new RestatementId(id), null);
    }

    public static Event integration(String objection) {
        return new ObjectionIntegrated(new ObjectionId(objection), new OptionId("counter"), null);
    }

    public static Event overruling(String objection) {
        return new ObjectionOverruled(new ObjectionId(objection), TEXT);
    }

    public static Event effort(double personDays) {
        return new EffortEstimated(personDays);
    }

    public static Event deal(String account, DealOutcome outcome, String on) {
        return new DealOutcomeRecorded(new AccountId("a_" + account), outcome, LocalDate.parse(on), null,
                Confidence.HIGH);
    }

    public static Event hindsight(Side side, boolean cameTrue) {
        return new OutcomeRecorded(side, cameTrue, null);
    }

    /** A yes that pushes so many things back and forecasts so likely a success. */
    public static Event yes(String on, int displaced, @Nullable Double probability, String... grounds) {
        return new RequestAccepted(reasoning(on, null, probability, grounds),
                new Displacement(Collections.nCopies(displaced, TEXT), displaced == 0 ? TEXT : null), false);
    }

    /** A no to an idea of this merit. */
    public static Event no(String on, @Nullable Merit merit, @Nullable Double probability, String... grounds) {
        return new RequestDeclined(reasoning(on, merit, probability, grounds), null);
    }

    /**
     * A counter-option that is chosen without the asking side, and pushes things back.
     */
    public static Event imposing(String on, int displaced) {
        return new CounterOptionChosen(new OptionId("counter"), TEXT, reasoning(on, null, null, "G10"),
                new Displacement(Collections.nCopies(displaced, TEXT), null), false);
    }

    private static Reasoning reasoning(String on, @Nullable Merit merit, @Nullable Double probability,
            String... grounds) {
        return new Reasoning(TEXT, List.of(new PersonId("u_product")), LocalDate.parse(on), null, null,
                Stream.of(grounds).map(code -> new Ground(new ReasonCode(code), null)).toList(), merit,
                probability == null ? null : new Forecast(TEXT, probability, LocalDate.parse(on).plusDays(60)), null,
                List.of());
    }

    /** How much work an area can take on in a quarter. */
    public static void capacity(Story story, String area, String quarter, double personDays) {
        story.add("policy", story.person("facilitator"), Role.FACILITATOR, null,
                new CapacitySet(area, quarter, personDays));
    }

}
