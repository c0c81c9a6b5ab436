package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.*;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionEvent.*;
import dev.parley.sharedevents.OptionEvent.*;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.RequestEvent.*;
import dev.parley.sharedevents.RestatementEvent.*;
import dev.parley.sharedevents.Side;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;

import static dev.parley.commandservice.negotiation.Cast.*;

/** What has happened so far: the events of a negotiation in words. */
final class Story {

    private final List<EventMessage<?>> events = new ArrayList<>();

    private Policy policy = Policy.DEFAULT;

    private List<PersonId> onBehalfOf = List.of();

    private @Nullable Commitment commitment;

    private @Nullable Expedited expedited;

    static Story negotiation() {
        return new Story();
    }

    List<EventMessage<?>> events() {
        return events;
    }

    Story under(Policy policy) {
        this.policy = policy;
        return this;
    }

    Story onBehalfOf(PersonId... people) {
        this.onBehalfOf = List.of(people);
        return this;
    }

    Story promisedByContract() {
        this.commitment = new Commitment(Commitment.Kind.CONTRACT, text("MSA 4.2"), null);
        return this;
    }

    Story expedited() {
        this.expedited = new Expedited(code("G06"), text("exploited already"));
        return this;
    }

    /** Raised with the weak reason Y03. */
    Story raisedBySales() {
        return raised(SALES, "Y03");
    }

    /** Raised with a reason that stands by itself. */
    Story raisedWithGround() {
        return raised(SALES, "G01");
    }

    Story raised(By by, String claim) {
        By then = at(by, RAISED_AT);
        and(then, new RequestRaised(text("title"), text("problem"), text("ask"), ASK, "EMEA", "Reports", "Mid",
                onBehalfOf, commitment, expedited, policy, null));
        and(then, new DemandAdded(DEMAND, ACME, null, null, null));
        return and(then, new ClaimAdded(CLAIM, code(claim), text("they said so"), Side.ASKING, Favours.YES));
    }

    Story challenged() {
        return and(PRODUCT, new ClaimChallenged(CLAIM, text("who else?")));
    }

    Story withEvidence() {
        return withEvidence(EVIDENCE);
    }

    Story withEvidence(EvidenceId evidence) {
        return and(SALES, new EvidenceAttached(evidence, CLAIM, text("the contract"), TODAY, null, null));
    }

    Story substantiated() {
        return withEvidence().and(PRODUCT, new ClaimSubstantiated(CLAIM, null));
    }

    Story conceded() {
        return challenged().and(SALES, new ClaimConceded(CLAIM, null));
    }

    Story withOpenBlockingObjection() {
        return objectedTo(ASK, "G09", true);
    }

    Story objectedTo(OptionId option, String code, boolean blocking) {
        return objectedBy(PRODUCT, option, code(code), blocking);
    }

    Story objectedBy(By by, OptionId option, ReasonCode code, boolean blocking) {
        return and(by, new ObjectionRaised(OBJECTION, option, code, text("harm"), text("because"), blocking));
    }

    Story integratedIntoCounter() {
        return and(PRODUCT, new ObjectionIntegrated(OBJECTION, COUNTER, null));
    }

    Story withCounterOption() {
        return and(PRODUCT,
                new CounterOptionProposed(COUNTER, text("export"), text("solves it"), null, null, Side.ANSWERING));
    }

    Story agreedToCounterOption() {
        return and(SALES, new CounterOptionAccepted(COUNTER, AnsweredBy.REP, null));
    }

    Story restated() {
        return and(PRODUCT, new CaseRestated(RESTATEMENT, Side.ANSWERING, text("you need it by June")));
    }

    Story confirmed() {
        return and(SALES, new RestatementConfirmed(RESTATEMENT, null));
    }

    Story estimatedAt(double personDays) {
        return and(PRODUCT, new EffortEstimated(personDays));
    }

    Story inLastCall() {
        return inLastCall(Disposition.ACCEPTED, NOW.plus(Duration.ofHours(1)));
    }

    Story inLastCall(Disposition disposition, Instant until) {
        return and(PRODUCT, new LastCallOpened(disposition, null, until));
    }

    Story escalated() {
        return and(SALES, new EscalationRaised(text("no answer")));
    }

    Story accepted() {
        return and(PRODUCT, new RequestAccepted(reasoning(), new Displacement(List.of(), text("small")), true));
    }

    Story acceptedCounter() {
        return and(PRODUCT, new CounterOptionChosen(COUNTER, text("better"), reasoning(),
                new Displacement(List.of(), text("small")), true));
    }

    Story declined() {
        return and(PRODUCT, new RequestDeclined(reasoning(), text("none")));
    }

    Story deferredUntil(LocalDate revisitOn) {
        return and(PRODUCT, new RequestDeferred(reasoning(), revisitOn, null));
    }

    Story reopened() {
        return and(SALES, new RequestReopened(List.of(), List.of(), text("news")));
    }

    Story scoredByBoth() {
        return and(SALES, new ProcessScored(Side.ASKING, 4, null)).and(PRODUCT,
                new ProcessScored(Side.ANSWERING, 3, null));
    }

    Story withdrawn() {
        return and(SALES, new RequestWithdrawn(null));
    }

    Story duplicate() {
        return and(FACILITATOR, new MarkedDuplicate(new NegotiationId("n-0")));
    }

    Story superseded() {
        return declined().and(PRODUCT, new DecisionSuperseded(new NegotiationId("n-2")));
    }

    Story and(By by, NegotiationEvent event) {
        events.add(new GenericEventMessage<>(event, ByMetaData.of(by)));
        return this;
    }

    static Reasoning reasoning() {
        return new Reasoning(text("because"), List.of(PETRA), TODAY, null, null, List.of(), null, null, null,
                List.of());
    }

    Told when(NegotiationCommand command) {
        return new Told(this, command);
    }

}
