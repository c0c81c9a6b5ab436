package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.rules.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody can do next: what the table of who may do what admits in this role, on
 * this side and in this state, if there is something to do it to.
 */
final class Allowed {

    private Allowed() {
    }

    static List<String> in(Situation situation) {
        return Arrays.stream(Operation.values())
            .filter(operation -> situation.isAdmittedTo(operation) && hasContent(operation, situation))
            .map(Operation::operation)
            .distinct()
            .toList();
    }

    /**
     * Whether the negotiation has what the operation is about, and it is theirs to do.
     */
    private static boolean hasContent(Operation operation, Situation it) {
        return switch (operation) {
            case REVISE_REQUEST, ADD_DEMAND, ADD_CLAIM, RAISE_OBJECTION, PROPOSE_COUNTER_OPTION, RESTATE_CASE,
                    ESTIMATE_EFFORT, ASSIGN_DECIDER, REROUTE, MARK_DUPLICATE, SUPERSEDE, RESTORE ->
                true;
            case ATTACH_EVIDENCE -> claims(it).findAny().isPresent();
            case CHALLENGE_CLAIM -> claims(it).anyMatch(claim -> canChallenge(it, claim));
            case RESOLVE_CLAIM -> claims(it).anyMatch(claim -> canResolve(it, claim));
            case RESOLVE_OBJECTION -> openObjections(it).anyMatch(one -> isObjector(it, one));
            case OVERRULE_OBJECTION -> openObjections(it).anyMatch(one -> canOverrule(it, one));
            case RESPOND_TO_COUNTER_OPTION -> it.negotiation().options().counters().findAny().isPresent();
            case ANSWER_RESTATEMENT -> hasRestatementToAnswer(it);
            default -> isTimely(operation, it);
        };
    }

    /** Whether it is time for it, and theirs to do. */
    private static boolean isTimely(Operation operation, Situation it) {
        return switch (operation) {
            case OPEN_LAST_CALL -> true;
            case ESCALATE -> !it.isEscalated() && it.isPastAnswerWithin();
            case DECIDE -> it.isRipe() && canDecide(it);
            case WITHDRAW -> it.isRaiser();
            case OVERRIDE -> !it.isOn(Side.ASKING);
            case RECORD_STANCE, REOPEN -> true;
            case RECORD_DELIVERY -> it.isAccepted();
            case SCORE_PROCESS -> !hasScored(it);
            case RECORD_OUTCOME -> canSayWhatCame(it);
            case RECORD_DEAL_OUTCOME -> it.negotiation().countedDemands().findAny().isPresent();
            case HAND_OVER -> it.is(Role.FACILITATOR) || it.negotiation().sides().isMember(it.person());
            case CORRECT, RETRACT -> it.is(Role.FACILITATOR) || hasSaidSomething(it);
            default -> false;
        };
    }

    private static Stream<Claim> claims(Situation it) {
        return it.negotiation().claims().counted();
    }

    private static Stream<Objection> openObjections(Situation it) {
        return it.negotiation().objections().counted().filter(one -> one.status() == Objection.Status.OPEN);
    }

    private static boolean canChallenge(Situation it, Claim claim) {
        return it.isOpposite(claim.side()) && claim.status() == Claim.Status.ASSERTED;
    }

    /** Once challenged, either side; before, the other side if there is evidence. */
    private static boolean canResolve(Situation it, Claim claim) {
        return switch (claim.status()) {
            case CHALLENGED -> true;
            case ASSERTED -> it.isOpposite(claim.side()) && claim.hasEvidence();
            case SUBSTANTIATED, CONCEDED, DISPUTED -> false;
        };
    }

    private static boolean isObjector(Situation it, Objection objection) {
        return it.negotiation().sides().is(it.person(), objection.raised().by());
    }

    /** Others than the objector overrule: an executive on G05 to G07, else product. */
    private static boolean canOverrule(Situation it, Objection objection) {
        boolean forAnExecutive = List.of("G05", "G06", "G07").contains(objection.code().value());
        return !isObjector(it, objection) && it.is(forAnExecutive ? Role.EXECUTIVE : Role.PRODUCT);
    }

    private static boolean hasRestatementToAnswer(Situation it) {
        return it.negotiation()
            .restatements()
            .all()
            .stream()
            .anyMatch(one -> !one.retracted() && one.confirmed() == null && it.isOpposite(one.side()));
    }

    private static boolean canDecide(Situation it) {
        return !it.isOn(Side.ASKING) && switch (it.role()) {
            case PRODUCT -> it.isDecider();
            case EXECUTIVE -> it.isEscalated();
            case FACILITATOR -> true;
            case SALES, AUDITOR, PRIVACY, LEGAL -> false;
        };
    }

    private static boolean hasScored(Situation it) {
        return it.negotiation().outcomes().scores().stream().anyMatch(score -> score.side() == it.side());
    }

    private static boolean canSayWhatCame(Situation it) {
        var outcomes = it.negotiation().outcomes();
        return !outcomes.scoresShown().isEmpty()
                && outcomes.hindsight().stream().noneMatch(hindsight -> hindsight.side() == it.side());
    }

    /** Who acts for a side is on it since; an executive may also have taken a stance. */
    private static boolean hasSaidSomething(Situation it) {
        var negotiation = it.negotiation();
        return negotiation.sides().isMember(it.person())
                || negotiation.decisions().stances().stream().anyMatch(one -> one.source().by().equals(it.person()))
                || negotiation.decisions().all().stream().anyMatch(one -> one.source().by().equals(it.person()));
    }

}
