package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Completion;
import dev.parley.queryservice.views.negotiations.LastCall;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.rules.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody can do next: what the table of who may do what admits in this role, on
 * this side and in this state, if there is something to do it to.
 */
public final class Allowed {

    private Allowed() {
    }

    /**
     * The operations, by their names in OpenAPI.
     * @param entries those of the negotiation
     */
    public static List<String> in(Situation situation, Opened entries) {
        return Arrays.stream(Operation.values())
            .filter(operation -> situation.isAdmittedTo(operation) && isPossible(operation, situation, entries))
            .map(Operation::operation)
            .distinct()
            .toList();
    }

    private static boolean isPossible(Operation operation, Situation it, Opened entries) {
        return switch (operation) {
            case CORRECT -> new Amending(it, entries).canCorrect();
            case RETRACT -> new Amending(it, entries).canRetract();
            default -> hasContent(operation, it);
        };
    }

    /**
     * Whether the negotiation has what the operation is about, and it is theirs to do.
     */
    private static boolean hasContent(Operation operation, Situation it) {
        return switch (operation) {
            case REVISE_REQUEST, ADD_DEMAND, ADD_CLAIM, RAISE_OBJECTION, PROPOSE_COUNTER_OPTION, RESTATE_CASE,
                    ESTIMATE_EFFORT, ASSIGN_DECIDER, REROUTE, RESTORE, RECORD_STANCE, ADD_COMMENT, LINK_REFERENCE ->
                true;
            case ATTACH_EVIDENCE -> claims(it).findAny().isPresent();
            case CHALLENGE_CLAIM -> claims(it).anyMatch(claim -> canChallenge(it, claim));
            case RESOLVE_CLAIM -> claims(it).anyMatch(claim -> canResolve(it, claim));
            case RESOLVE_OBJECTION -> openObjections(it).anyMatch(one -> isObjector(it, one));
            case OVERRULE_OBJECTION -> openObjections(it).anyMatch(one -> canOverrule(it, one));
            case RESPOND_TO_COUNTER_OPTION -> it.negotiation().options().counters().findAny().isPresent();
            case ANSWER_RESTATEMENT -> hasRestatementToAnswer(it);
            case REMOVE_REFERENCE -> !it.negotiation().references().isEmpty();
            case ACKNOWLEDGE_MENTION -> it.isMentioned();
            default -> isTimely(operation, it);
        };
    }

    /** Whether it is time for it, and theirs to do. */
    private static boolean isTimely(Operation operation, Situation it) {
        return switch (operation) {
            case OPEN_LAST_CALL -> canCall(it);
            case MARK_DUPLICATE -> Standing.hasEarlier(it.all(), it.negotiation());
            case SUGGEST_DUPLICATE -> canSuggest(it);
            case DECLINE_DUPLICATE_SUGGESTION -> it.negotiation().suggested() != null;
            case SUPERSEDE -> Standing.hasLater(it.all(), it.negotiation());
            case ESCALATE -> !it.isEscalated() && it.isPastAnswerWithin();
            case DECIDE -> new Decidable(it).isTheirs();
            case WITHDRAW -> it.isRaiser();
            case OVERRIDE -> !it.isOn(Side.ASKING);
            case REOPEN -> it.negotiation().decision().filter(one -> new Reopenable(it, one).byThem()).isPresent();
            case COMPLETE_DECISION -> it.negotiation()
                .decision()
                .filter(one -> new Completion(it.negotiation(), one).isLacking())
                .isPresent();
            case RECORD_DELIVERY -> it.isAccepted();
            case SCORE_PROCESS -> !hasScored(it);
            case RECORD_OUTCOME -> canSayWhatCame(it);
            case RECORD_DEAL_OUTCOME -> it.negotiation().countedDemands().findAny().isPresent();
            case HAND_OVER -> canHandOver(it);
            default -> false;
        };
    }

    /**
     * Another one that it could be a duplicate of, once the one that waits is answered.
     */
    private static boolean canSuggest(Situation it) {
        var suggestions = it.negotiation().suggestions();
        return suggestions.waiting() == null && Standing.hasEarlier(it.all(), it.negotiation(), suggestions.declined());
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
        Role overruling = ReasonCatalogue.isForAnExecutive(objection.code()) ? Role.EXECUTIVE : Role.PRODUCT;
        return !isObjector(it, objection) && it.is(overruling);
    }

    private static boolean hasRestatementToAnswer(Situation it) {
        return it.negotiation()
            .restatements()
            .all()
            .stream()
            .anyMatch(one -> !one.retracted() && one.confirmed() == null && it.isOpposite(one.side()));
    }

    /** Another call takes the place of one that runs; what history called is unknown. */
    private static boolean canCall(Situation it) {
        LastCall running = it.negotiation().decisions().lastCall();
        return running == null || running.disposition() != null;
    }

    private static boolean canHandOver(Situation it) {
        Sides sides = it.negotiation().sides();
        return it.is(Role.FACILITATOR) ? !sides.members().isEmpty() : sides.isResponsible(it.person());
    }

    private static boolean hasScored(Situation it) {
        return it.negotiation().outcomes().scores().stream().anyMatch(score -> score.side() == it.side());
    }

    private static boolean canSayWhatCame(Situation it) {
        var outcomes = it.negotiation().outcomes();
        return !outcomes.scoresShown().isEmpty()
                && outcomes.hindsight().stream().noneMatch(hindsight -> hindsight.side() == it.side());
    }

}
