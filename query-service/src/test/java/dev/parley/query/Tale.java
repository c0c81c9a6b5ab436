package dev.parley.query;

import dev.parley.events.ClaimEvent;
import dev.parley.events.ClaimEvent.ClaimAdded;
import dev.parley.events.ClaimEvent.ClaimChallenged;
import dev.parley.events.ClaimEvent.ClaimConceded;
import dev.parley.events.ClaimEvent.ClaimDisputed;
import dev.parley.events.ClaimEvent.ClaimSubstantiated;
import dev.parley.events.ClaimEvent.EvidenceAttached;
import dev.parley.events.ClaimId;
import dev.parley.events.CorrectionEvent.EntryRetracted;
import dev.parley.events.DecisionEvent.CounterOptionChosen;
import dev.parley.events.DecisionEvent.DecisionOverridden;
import dev.parley.events.DecisionEvent.DecisionSuperseded;
import dev.parley.events.DecisionEvent.Displacement;
import dev.parley.events.DecisionEvent.Interruption;
import dev.parley.events.DecisionEvent.LastCallInterrupted;
import dev.parley.events.DecisionEvent.LastCallOpened;
import dev.parley.events.DecisionEvent.OverrideCause;
import dev.parley.events.DecisionEvent.RequestAccepted;
import dev.parley.events.DecisionEvent.RequestDeclined;
import dev.parley.events.DecisionEvent.RequestDeferred;
import dev.parley.events.DecisionEvent.RequestReopened;
import dev.parley.events.DemandId;
import dev.parley.events.Disposition;
import dev.parley.events.Event;
import dev.parley.events.EvidenceId;
import dev.parley.events.NegotiationId;
import dev.parley.events.ObjectionEvent.ObjectionRaised;
import dev.parley.events.ObjectionId;
import dev.parley.events.OptionEvent.AnsweredBy;
import dev.parley.events.OptionEvent.CounterOptionAccepted;
import dev.parley.events.OptionEvent.CounterOptionProposed;
import dev.parley.events.OptionId;
import dev.parley.events.OutcomeEvent.ProcessScored;
import dev.parley.events.ReasonCode;
import dev.parley.events.Reasoning;
import dev.parley.events.RequestEvent.DemandAdded;
import dev.parley.events.RequestEvent.ImportedFrom;
import dev.parley.events.RequestEvent.MarkedDuplicate;
import dev.parley.events.RequestEvent.RequestRaised;
import dev.parley.events.RequestEvent.RequestRestored;
import dev.parley.events.RequestEvent.RequestReturned;
import dev.parley.events.RequestEvent.RequestWithdrawn;
import dev.parley.events.RequestEvent.ResponsibilityHandedOver;
import dev.parley.events.Role;
import dev.parley.events.Side;
import dev.parley.events.Stake;
import dev.parley.personal.Narrative;
import dev.parley.query.views.negotiations.Negotiation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story of one negotiation; what is said of "it" is about the last one mentioned. */
public final class Tale {

    private static final Narrative TEXT = Narrative.of("what was said");

    private static final Displacement NOTHING = new Displacement(List.of(), TEXT);

    private final Story story;

    private final NegotiationId id;

    private final String raiser;

    private boolean imported;

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
        return sales(new RequestRaised(TEXT, TEXT, TEXT, ask(), team, "billing", "enterprise", List.of(), null, null,
                story.policy(), null));
    }

    Tale imported() {
        imported = true;
        return sales(new RequestRaised(TEXT, null, null, ask(), null, null, null, List.of(), null, null, story.policy(),
                new ImportedFrom("SE-1", null)));
    }

    public Tale demanding(String account, String amount, String currency) {
        return sales(new DemandAdded(new DemandId("d" + ++items), story.account(account),
                new Stake(new BigDecimal(amount), currency, Stake.Basis.ARR, null), null, null));
    }

    public Tale claiming(String code) {
        return sales(new ClaimAdded(new ClaimId("c" + ++items), new ReasonCode(code), TEXT, Side.ASKING,
                ClaimEvent.Favours.YES));
    }

    public Tale challenged() {
        return product(new ClaimChallenged(claim(), TEXT));
    }

    public Tale substantiated() {
        return product(new ClaimSubstantiated(claim(), null));
    }

    public Tale conceded() {
        return sales(new ClaimConceded(claim(), null));
    }

    public Tale disputed() {
        return sales(new ClaimDisputed(claim(), null));
    }

    public Tale evidenced() {
        return sales(new EvidenceAttached(new EvidenceId("e" + items), claim(), TEXT, story.today(), null, null));
    }

    public Tale objecting() {
        return product(
                new ObjectionRaised(new ObjectionId("o" + ++items), ask(), new ReasonCode("G06"), TEXT, TEXT, true));
    }

    public Tale countering() {
        return product(new CounterOptionProposed(option(), TEXT, TEXT, null, null, Side.ANSWERING));
    }

    public Tale acceptingTheCounter() {
        return sales(new CounterOptionAccepted(option(), AnsweredBy.REP, null));
    }

    public Tale calledLast() {
        return product(new LastCallOpened(Disposition.ACCEPTED, ask(), story.now()));
    }

    public Tale interrupted() {
        return product(new LastCallInterrupted(Interruption.BLOCKING_OBJECTION));
    }

    public Tale returned() {
        return product(new RequestReturned());
    }

    public Tale accepted(String... grounds) {
        return product(new RequestAccepted(reasoning(grounds), NOTHING, false));
    }

    public Tale acceptedWithCounter() {
        return product(new CounterOptionChosen(imported ? null : option(), null, reasoning(), NOTHING, false));
    }

    public Tale imposedTheCounter() {
        return product(new CounterOptionChosen(option(), TEXT, reasoning(), NOTHING, false));
    }

    public Tale declined(String... grounds) {
        return product(new RequestDeclined(reasoning(grounds), null));
    }

    public Tale deferred() {
        return product(new RequestDeferred(reasoning(), story.today().plusDays(30), null));
    }

    public Tale overriddenTo(Disposition disposition) {
        return add("executive", Role.EXECUTIVE,
                new DecisionOverridden(disposition, null, false, null, TEXT, OverrideCause.STRATEGY));
    }

    public Tale reopened() {
        return product(new RequestReopened(List.of(), List.of(), TEXT));
    }

    public Tale withdrawn() {
        return sales(new RequestWithdrawn(TEXT));
    }

    public Tale duplicateOf(NegotiationId earlier) {
        return add("facilitator", Role.FACILITATOR, new MarkedDuplicate(earlier));
    }

    public Tale supersededBy(@Nullable NegotiationId later) {
        return product(new DecisionSuperseded(later));
    }

    public Tale restored() {
        return add("facilitator", Role.FACILITATOR, new RequestRestored(TEXT));
    }

    public Tale handedOverTo(String person) {
        return add("facilitator", Role.FACILITATOR,
                new ResponsibilityHandedOver(story.person(raiser), story.person(person)));
    }

    public Tale scored(Side side, int score) {
        return add(side == Side.ASKING ? raiser : "product", side == Side.ASKING ? Role.SALES : Role.PRODUCT,
                new ProcessScored(side, score, null));
    }

    /** Takes back the entry that was told last. */
    public Tale retracted() {
        var last = story.told().getLast().entry();
        return sales(new EntryRetracted(last.position(), last.seq(), TEXT));
    }

    public Tale sales(Event event) {
        return add(raiser, Role.SALES, event);
    }

    public Tale product(Event event) {
        return add("product", Role.PRODUCT, event);
    }

    private Tale add(String person, Role role, Event event) {
        story.add(id.value(), story.person(person), role, imported, event);
        return this;
    }

    private Reasoning reasoning(String... grounds) {
        LocalDate today = story.today();
        return new Reasoning(imported ? null : TEXT, List.of(story.person("product")), today, null, null,
                List.of(grounds).stream().map(code -> new Reasoning.Ground(new ReasonCode(code), null)).toList(), null,
                null, null, List.of());
    }

    private ClaimId claim() {
        return new ClaimId("c" + items);
    }

    private OptionId ask() {
        return new OptionId("ask");
    }

    private OptionId option() {
        return new OptionId("counter");
    }

}
