package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.queryservice.views.negotiations.State;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody can do next, by the tables of states and roles and by side: a hint, for
 * the content of a command can still be refused.
 */
final class Allowed {

    /** A command, and whether it fits. */
    private record Line(String command, Predicate<Situation> fits) {
    }

    private static final List<Line> TABLE = List.of(line("reviseRequest", it -> it.isUndecided() && it.asks()),
            line("addDemand", it -> (it.isUndecided() || it.isDecided()) && it.talks()),
            line("addClaim", it -> it.isUndecided() && it.talks()),
            line("attachEvidence",
                    it -> (it.isUndecided() || it.isDecided()) && it.talks() && claims(it).findAny().isPresent()),
            line("challengeClaim",
                    it -> it.isUndecided() && it.talks()
                            && claims(it).anyMatch(
                                    claim -> isOther(it, claim.side()) && claim.status() == Claim.Status.ASSERTED)),
            line("resolveClaim", it -> it.isUndecided() && it.talks() && claims(it).anyMatch(Allowed::isOpen)),
            line("raiseObjection", it -> it.isUndecided() && it.talks()),
            line("resolveObjection", it -> it.isUndecided() && objections(it).anyMatch(one -> canResolve(it, one))),
            line("proposeCounterOption", it -> it.isUndecided() && it.talks()),
            line("respondToCounterOption",
                    it -> it.isUndecided() && it.asks() && it.negotiation().options().counters().findAny().isPresent()),
            line("restateCase", it -> it.isUndecided() && it.talks()),
            line("answerRestatement", it -> it.isUndecided() && it.talks() && hasRestatementToAnswer(it)),
            line("estimateEffort", it -> it.isUndecided() && it.answers()),
            line("assignDecider", it -> it.isUndecided() && it.is(Role.FACILITATOR)),
            line("reroute", it -> it.isUndecided() && (it.is(Role.PRODUCT) || it.is(Role.FACILITATOR))),
            line("openLastCall", it -> it.isUndecided() && it.answers()),
            line("escalate", it -> it.isUndecided() && it.asks() && !it.isEscalated() && it.isPastAnswerWithin()),
            line("decide", it -> it.isUndecided() && it.isRipe() && canDecide(it)),
            line("withdraw", it -> it.isUndecided() && it.talks() && it.isRaiser()),
            line("markDuplicate", it -> it.isUndecided() && it.is(Role.FACILITATOR)),
            line("override", it -> it.isDecided() && it.is(Role.EXECUTIVE) && it.side() != Side.ASKING),
            line("recordStance", Allowed::canTakeAStance),
            line("reopen", it -> it.isDecided() && (it.talks() || it.is(Role.EXECUTIVE))),
            line("supersede", it -> it.isDecided() && it.answers()),
            line("recordDelivery", it -> it.isDecided() && it.answers() && it.isAccepted()),
            line("scoreProcess", it -> it.isDecided() && it.talks() && !hasScored(it)),
            line("recordOutcome", it -> it.isDecided() && it.talks() && canSayWhatCame(it)),
            line("restore", it -> it.is(Role.FACILITATOR)
                    && (it.negotiation().state() == State.WITHDRAWN || it.negotiation().state() == State.DUPLICATE)),
            line("recordDealOutcome",
                    it -> it.is(Role.SALES) && it.negotiation().countedDemands().findAny().isPresent()),
            line("handOver",
                    it -> it.is(Role.FACILITATOR) || it.negotiation().sides().members().containsKey(it.person())),
            line("correct", Allowed::mayTakeBack), line("retract", Allowed::mayTakeBack));

    private Allowed() {
    }

    static List<String> in(Situation situation) {
        return TABLE.stream().filter(line -> line.fits().test(situation)).map(Line::command).toList();
    }

    private static Line line(String command, Predicate<Situation> fits) {
        return new Line(command, fits);
    }

    private static Stream<Claim> claims(Situation it) {
        return it.negotiation().claims().counted();
    }

    private static Stream<Objection> objections(Situation it) {
        return it.negotiation().objections().all().stream();
    }

    private static boolean isOther(Situation it, Side side) {
        return it.side() != side;
    }

    private static boolean isOpen(Claim claim) {
        return claim.status() == Claim.Status.ASSERTED || claim.status() == Claim.Status.CHALLENGED;
    }

    /** Objectors integrate or withdraw; others overrule, an executive on G05 to G07. */
    private static boolean canResolve(Situation it, Objection objection) {
        boolean objector = it.negotiation().sides().is(it.person(), objection.raised().by());
        boolean forAnExecutive = List.of("G05", "G06", "G07").contains(objection.code().value());
        return objection.status() == Objection.Status.OPEN
                && (objector ? it.talks() : forAnExecutive ? it.is(Role.EXECUTIVE) : it.answers());
    }

    private static boolean hasRestatementToAnswer(Situation it) {
        return it.negotiation()
            .restatements()
            .all()
            .stream()
            .anyMatch(one -> !one.retracted() && one.confirmed() == null && isOther(it, one.side()));
    }

    private static boolean canDecide(Situation it) {
        return switch (it.role()) {
            case PRODUCT -> it.answers() && it.isDecider();
            case EXECUTIVE -> it.isEscalated() && it.side() != Side.ASKING;
            case FACILITATOR -> it.side() != Side.ASKING;
            case SALES, AUDITOR, PRIVACY, LEGAL -> false;
        };
    }

    /** An executive's stance comes before a contract is declined. */
    private static boolean canTakeAStance(Situation it) {
        return it.isDecided() ? it.talks() || it.is(Role.EXECUTIVE)
                : it.isUndecided() && it.is(Role.EXECUTIVE) && it.isPromisedByContract();
    }

    private static boolean hasScored(Situation it) {
        return it.negotiation().outcomes().scores().stream().anyMatch(score -> score.side() == it.side());
    }

    private static boolean canSayWhatCame(Situation it) {
        var outcomes = it.negotiation().outcomes();
        return !outcomes.scoresShown().isEmpty()
                && outcomes.hindsight().stream().noneMatch(hindsight -> hindsight.side() == it.side());
    }

    private static boolean mayTakeBack(Situation it) {
        return switch (it.role()) {
            case FACILITATOR -> true;
            case SALES, PRODUCT, EXECUTIVE -> hasSaidSomething(it);
            case AUDITOR, PRIVACY, LEGAL -> false;
        };
    }

    /** Who acts for a side is on it since; an executive may also have taken a stance. */
    private static boolean hasSaidSomething(Situation it) {
        var negotiation = it.negotiation();
        return negotiation.sides().members().containsKey(it.person())
                || negotiation.decisions().stances().stream().anyMatch(one -> one.source().by().equals(it.person()))
                || negotiation.decisions().all().stream().anyMatch(one -> one.source().by().equals(it.person()));
    }

}
