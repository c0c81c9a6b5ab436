package dev.parley.queryservice;

import static dev.parley.queryservice.Phrases.ASK;
import static dev.parley.queryservice.Phrases.COUNTER;
import static dev.parley.queryservice.Phrases.NOTHING;
import static dev.parley.queryservice.Phrases.TEXT;

import dev.parley.queryservice.views.entries.Imported;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.CorrectionEvent;
import dev.parley.sharedevents.DecisionEvent;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OutcomeEvent;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.RequestEvent;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Stake;
import dev.parley.sharedevents.corrections.CorrectableFields;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story of one negotiation; what is said of "it" is about the last one mentioned. */
public final class Tale {

    private final Story story;

    private final NegotiationId id;

    private final String raiser;

    private @Nullable Imported imported;

    private int items;

    Tale(Story story, NegotiationId id, String raiser) {
        this.story = story;
        this.id = id;
        this.raiser = raiser;
    }

    public NegotiationId id() {
        return id;
    }

    public Negotiation now() {
        return story.negotiation(id);
    }

    public Tale on(String day) {
        story.on(day);
        return this;
    }

    Tale raised(String team) {
        return sales(new RequestEvent.RequestRaised(TEXT, TEXT, TEXT, ASK, team, "billing", "enterprise", List.of(),
                null, null, story.policy(), null));
    }

    Tale imported(String ref) {
        imported = Imported.BY_NOBODY_KNOWN;
        return sales(new RequestEvent.RequestRaised(TEXT, null, null, ASK, null, null, null, List.of(), null, null,
                story.policy(), new RequestEvent.ImportedFrom(ref, null)));
    }

    Tale inferred(String ref) {
        imported = new Imported(null, true, false);
        sales(new RequestEvent.RequestRaised(TEXT, null, null, ASK, null, null, null, List.of(), null, null,
                story.policy(), new RequestEvent.ImportedFrom(ref, null)));
        imported = Imported.BY_NOBODY_KNOWN;
        return this;
    }

    /** The import is taken back. */
    public Tale takenBack() {
        imported = new Imported(null, false, true);
        return sales(new RequestEvent.RequestWithdrawn(TEXT));
    }

    /** Under a reason for which there is no time. */
    Tale raisedInHaste(String team) {
        return sales(new RequestEvent.RequestRaised(TEXT, TEXT, TEXT, ASK, team, "billing", "enterprise", List.of(),
                null, new RequestEvent.Expedited(new ReasonCode("G06"), TEXT), story.policy(), null));
    }

    public Tale demanding(String account, String amount, String currency) {
        return sales(new RequestEvent.DemandAdded(new DemandId("d" + ++items), story.account(account),
                new Stake(new BigDecimal(amount), currency, Stake.Basis.ARR, null), null, null));
    }

    public Tale claiming(String code) {
        return sales(new ClaimEvent.ClaimAdded(new ClaimId("c" + ++items), new ReasonCode(code), TEXT, Side.ASKING,
                ClaimEvent.Favours.YES));
    }

    public Tale challenged() {
        return product(new ClaimEvent.ClaimChallenged(claim(), TEXT));
    }

    public Tale substantiated() {
        return product(new ClaimEvent.ClaimSubstantiated(claim(), null));
    }

    public Tale conceded() {
        return sales(new ClaimEvent.ClaimConceded(claim(), null));
    }

    public Tale disputed() {
        return sales(new ClaimEvent.ClaimDisputed(claim(), null));
    }

    public Tale evidenced() {
        return sales(
                new ClaimEvent.EvidenceAttached(new EvidenceId("e" + items), claim(), TEXT, story.today(), null, null));
    }

    public Tale objecting() {
        return product(new ObjectionEvent.ObjectionRaised(new ObjectionId("o" + ++items), ASK, new ReasonCode("G06"),
                TEXT, TEXT, true));
    }

    public Tale countering() {
        return product(new OptionEvent.CounterOptionProposed(COUNTER, TEXT, TEXT, null, null, Side.ANSWERING));
    }

    public Tale acceptingTheCounter() {
        return sales(new OptionEvent.CounterOptionAccepted(COUNTER, OptionEvent.AnsweredBy.REP, null));
    }

    public Tale calledLast() {
        return product(new DecisionEvent.LastCallOpened(Disposition.ACCEPTED, ASK, story.now()));
    }

    public Tale interrupted() {
        return product(new DecisionEvent.LastCallInterrupted(DecisionEvent.Interruption.BLOCKING_OBJECTION));
    }

    public Tale returned() {
        return product(new RequestEvent.RequestReturned());
    }

    public Tale accepted(String... grounds) {
        return product(new DecisionEvent.RequestAccepted(reasoning(grounds), NOTHING, false));
    }

    public Tale acceptedWithCounter() {
        return product(new DecisionEvent.CounterOptionChosen(imported != null ? null : COUNTER, null, reasoning(),
                NOTHING, false));
    }

    public Tale imposedTheCounter() {
        return product(new DecisionEvent.CounterOptionChosen(COUNTER, TEXT, reasoning(), NOTHING, false));
    }

    public Tale declined(String... grounds) {
        return product(new DecisionEvent.RequestDeclined(reasoning(grounds), null));
    }

    public Tale deferred() {
        return product(new DecisionEvent.RequestDeferred(reasoning(), story.today().plusDays(30), null));
    }

    public Tale overriddenTo(Disposition disposition) {
        return executive(new DecisionEvent.DecisionOverridden(disposition, null, false, null, TEXT,
                DecisionEvent.OverrideCause.STRATEGY));
    }

    public Tale reopened() {
        return product(new DecisionEvent.RequestReopened(List.of(), List.of(), TEXT));
    }

    public Tale withdrawn() {
        return sales(new RequestEvent.RequestWithdrawn(TEXT));
    }

    public Tale duplicateOf(NegotiationId earlier) {
        return add("facilitator", Role.FACILITATOR, new RequestEvent.MarkedDuplicate(earlier));
    }

    public Tale supersededBy(@Nullable NegotiationId later) {
        return product(new DecisionEvent.DecisionSuperseded(later));
    }

    public Tale restored() {
        return add("facilitator", Role.FACILITATOR, new RequestEvent.RequestRestored(TEXT));
    }

    public Tale handedOverTo(String person) {
        return add("facilitator", Role.FACILITATOR,
                new RequestEvent.ResponsibilityHandedOver(story.person(raiser), story.person(person)));
    }

    public Tale assignedTo(String person) {
        return add("facilitator", Role.FACILITATOR, new RequestEvent.DeciderAssigned(story.person(person)));
    }

    public Tale scored(Side side, int score) {
        return add(side == Side.ASKING ? raiser : "product", side == Side.ASKING ? Role.SALES : Role.PRODUCT,
                new OutcomeEvent.ProcessScored(side, score, null));
    }

    /** Takes back the entry that was told last. */
    public Tale retracted() {
        return retracted(story.told().getLast());
    }

    /** Takes back an entry of this negotiation. */
    public Tale retracted(Story.Told about) {
        return sales(new CorrectionEvent.EntryRetracted(about.entry().position(), about.entry().seq(), TEXT));
    }

    /** Corrects the entry that was told last. */
    public Tale corrected(String field, Object value) {
        return corrected(story.told().getLast(), field, value);
    }

    /** Corrects an entry of this negotiation. */
    public Tale corrected(Story.Told about, String field, Object value) {
        NegotiationEvent recorded = (NegotiationEvent) about.event();
        NegotiationEvent corrected = CorrectableFields.find(recorded.getClass(), field)
            .orElseThrow()
            .corrected(recorded, value);
        var entry = about.entry();
        return sales(new CorrectionEvent.EntryCorrected(entry.position(), entry.seq(), field, corrected, TEXT));
    }

    public Tale sales(Event event) {
        return add(raiser, Role.SALES, event);
    }

    public Tale product(Event event) {
        return add("product", Role.PRODUCT, event);
    }

    public Tale executive(Event event) {
        return add("executive", Role.EXECUTIVE, event);
    }

    private Tale add(String person, Role role, Event event) {
        story.add(id.value(), story.person(person), role, imported, event);
        return this;
    }

    private Reasoning reasoning(String... grounds) {
        return Phrases.reasoning(imported != null ? null : TEXT, story.person("product"), story.today(), grounds);
    }

    private ClaimId claim() {
        return new ClaimId("c" + items);
    }

}
