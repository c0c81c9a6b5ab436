package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Outcomes;
import dev.parley.queryservice.views.negotiations.Reopening;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.rules.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to follow a decision. */
final class Decided {

    private static final ReasonCode ABOUT_TO_QUIT = new ReasonCode("Y03");

    private final Viewpoint viewpoint;

    private final Negotiation negotiation;

    private final Decision decision;

    private final Outcomes outcomes;

    private Decided(Viewpoint viewpoint, Decision decision) {
        this.viewpoint = viewpoint;
        this.negotiation = viewpoint.negotiation();
        this.decision = decision;
        this.outcomes = negotiation.outcomes();
    }

    static Stream<Item> of(Viewpoint viewpoint) {
        return viewpoint.negotiation().state() == State.DECIDED ? viewpoint.negotiation()
            .decision()
            .map(decision -> new Decided(viewpoint, decision).items())
            .orElse(Stream.empty()) : Stream.empty();
    }

    private Stream<Item> items() {
        return viewpoint.acts()
                ? Stream.of(revisit(), delivery(), scoring(), hindsight(), deals()).flatMap(items -> items) : revisit();
    }

    /**
     * Who deferred it, an executive too, can take it up ahead of its day, and so can both
     * sides if there is news; else they have to wait until the day has come.
     */
    private Stream<Item> revisit() {
        Reopening reopening = new Reopening(negotiation, decision);
        LocalDate day = reopening.dueOn();
        boolean theirs = reopening.isResumedBy(viewpoint.person());
        if (day == null || !(viewpoint.acts() || theirs) || !viewpoint.isAdmittedTo(Operation.REOPEN)
                || !viewpoint.isNear(day)) {
            return Stream.empty();
        }
        return theirs || reopening.hasNews() || viewpoint.hasCome(day)
                ? Stream.of(item(Kind.REVISIT, decision.source().at()).personal(theirs || viewpoint.isInvolved())
                    .dueOn(day, viewpoint.zone(), viewpoint.now()))
                : Stream.empty();
    }

    private Stream<Item> delivery() {
        Outcomes.Delivery planned = outcomes.planned();
        return !viewpoint.isAnswering() || planned == null || outcomes.delivered() != null
                || !viewpoint.isNear(planned.on()) ? Stream.empty()
                        : Stream.of(item(Kind.RECORD_DELIVERY, planned.source().at()).dueOn(planned.on(),
                                viewpoint.zone(), viewpoint.now()));
    }

    /**
     * Nobody is asked to score a small matter; but who began waits for the other side.
     */
    private Stream<Item> scoring() {
        boolean asked = isUpForReview() || outcomes.scores().stream().anyMatch(score -> score.side() != side());
        boolean done = outcomes.scores().stream().anyMatch(score -> score.side() == side());
        return asked && !done ? Stream.of(review(Kind.SCORE_PROCESS)) : Stream.empty();
    }

    private Stream<Item> hindsight() {
        boolean scored = !outcomes.scoresShown().isEmpty();
        boolean asked = isUpForReview() || outcomes.hindsight().stream().anyMatch(one -> one.side() != side());
        boolean done = outcomes.hindsight().stream().anyMatch(one -> one.side() == side());
        return scored && asked && !done ? Stream.of(review(Kind.RECORD_OUTCOME)) : Stream.empty();
    }

    private Item review(Kind kind) {
        Item item = item(kind, decision.source().at());
        LocalDate day = reviewOn();
        return day == null ? item : item.dueOn(day, viewpoint.zone(), viewpoint.now());
    }

    private boolean isUpForReview() {
        LocalDate day = reviewOn();
        return day != null && viewpoint.isNear(day);
    }

    private @Nullable LocalDate reviewOn() {
        var forecast = decision.forecast();
        return forecast == null ? null : forecast.reviewOn();
    }

    private Stream<Item> deals() {
        boolean asked = viewpoint.role() == Role.SALES && decision.isDecisive();
        return asked ? negotiation.demandsMeantBy(ABOUT_TO_QUIT)
            .filter(demand -> outcomes.deals().stream().noneMatch(deal -> deal.account().equals(demand.account())))
            .map(demand -> item(Kind.RECORD_DEAL_OUTCOME, decision.source().at()).about(demand.id())) : Stream.empty();
    }

    private @Nullable Side side() {
        return viewpoint.side();
    }

    private Item item(Kind kind, Instant since) {
        return Item.in(kind, viewpoint, negotiation.id(), since);
    }

}
