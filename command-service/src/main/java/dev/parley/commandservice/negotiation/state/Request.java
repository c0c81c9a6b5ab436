package dev.parley.commandservice.negotiation.state;

import java.time.Instant;
import java.time.LocalDate;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, by whom and under which policy.
 *
 * @param imported whether it is history from before Parley
 * @param decider who was assigned to decide
 * @param personDays the latest estimate of the effort
 */
public record Request(PersonId raiser, Instant raisedAt, @Nullable Narrative problem, @Nullable Narrative ask,
        Policy policy, @Nullable Commitment commitment, boolean expedited, boolean imported, @Nullable PersonId decider,
        @Nullable Double personDays) {

    public static Request raised(RequestRaised raised, By by) {
        return new Request(by.person(), by.at(), raised.problem(), raised.ask(), raised.policy(),
                raised.existingCommitment(), raised.expedited() != null, raised.importedFrom() != null, null, null);
    }

    /** The day of {@code at} where this negotiation reckons its days. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, policy.timeZone());
    }

    /** Whether a yes is so small that displacement and forecast are optional. */
    private boolean isLight() {
        return personDays != null && personDays < policy.lightBelowEffort();
    }

    /** Whether a yes says what it displaces and what it will lead to. */
    public boolean weighsYes() {
        return policy.displacementAndForecast() && !isLight();
    }

    public boolean isPromisedByContract() {
        return commitment != null && commitment.kind() == Commitment.Kind.CONTRACT;
    }

    public boolean needsLastCall() {
        return policy.lastCallHours() > 0 && !expedited;
    }

    public Request on(NegotiationEvent event) {
        return switch (event) {
            case RequestRevised revised -> revised(revised);
            case DeciderAssigned assigned -> new Request(raiser, raisedAt, problem, ask, policy, commitment, expedited,
                    imported, assigned.person(), personDays);
            case EffortEstimated estimated -> new Request(raiser, raisedAt, problem, ask, policy, commitment, expedited,
                    imported, decider, estimated.personDays());
            default -> this;
        };
    }

    private Request revised(RequestRevised to) {
        return new Request(raiser, raisedAt, (to.problem() != null) ? to.problem() : problem,
                (to.ask() != null) ? to.ask() : ask, policy, commitment, expedited, imported, decider, personDays);
    }

}
