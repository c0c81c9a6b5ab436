package dev.parley.commandservice.web;

import static dev.parley.commandservice.rules.Rule.*;

import dev.parley.commandservice.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rules of the domain can refuse which operation, for those who read the document.
 */
final class OperationRules {

    private OperationRules() {
    }

    /**
     * The rules by which this operation is refused with 409; empty if it is no command.
     */
    static Optional<List<Rule>> of(@Nullable String operation) {
        return operation == null ? Optional.empty() : Optional.ofNullable(own(operation)).map(own -> {
            List<Rule> all = new ArrayList<>(inAnyState(operation) ? List.of() : List.of(ONE_SIDE_ONLY, CLOSED));
            all.addAll(own);
            return List.copyOf(all);
        });
    }

    private static boolean inAnyState(String operation) {
        return switch (operation) {
            case "raiseRequest", "setPolicy", "setCapacity", "recordDealOutcome", "correct", "retract" -> true;
            case "openRetrospective", "joinRetrospective", "noteFinding", "agreeAction", "completeAction",
                    "closeRetrospective" ->
                true;
            default -> false;
        };
    }

    private static @Nullable List<Rule> own(String operation) {
        return switch (operation) {
            case "raiseRequest" -> List.of(PROBLEM_AND_ASK, CLAIM_REQUIRED, DEMAND_REQUIRED, EXPEDITED_NEEDS_GROUND,
                    ACCOUNT_ALREADY_THERE, UNKNOWN_REASON, OTHER_NEEDS_TEXT);
            case "reviseRequest" -> List.of(ASKING_SIDE_ONLY, PROBLEM_AND_ASK, NOTHING_TO_REVISE);
            case "addDemand" -> List.of(ACCOUNT_ALREADY_THERE);
            case "addClaim" -> List.of(UNKNOWN_REASON, OTHER_NEEDS_TEXT);
            case "attachEvidence" -> List.of(EVIDENCE_NEEDS_SOURCE, DATE_IN_FUTURE, RETRACTED);
            case "challengeClaim" -> List.of(OWN_SIDE, CLAIM_NOT_ASSERTED, RETRACTED);
            case "resolveClaim" -> List.of(OWN_SIDE, SUBSTANTIATE_NEEDS_EVIDENCE, ONLY_CLAIMING_SIDE,
                    CLAIM_NOT_CHALLENGED, ALREADY_RESOLVED, RETRACTED);
            case "raiseObjection" ->
                List.of(UNKNOWN_REASON, OTHER_NEEDS_TEXT, OBJECTION_NEEDS_HARM, NONE_NEVER_BLOCKS, UNKNOWN_OPTION);
            case "resolveObjection" -> List.of(ANSWERING_SIDE_ONLY, ALREADY_RESOLVED, RETRACTED, ONLY_OBJECTOR,
                    INTO_ANOTHER_OPTION, OWN_OBJECTION, OVERRULE_NEEDS_EXECUTIVE, UNKNOWN_OPTION, REASON_REQUIRED);
            case "proposeCounterOption" -> List.of(COUNTER_OPTION_NEEDS_PROBLEM);
            case "respondToCounterOption" ->
                List.of(ASKING_SIDE_ONLY, NOT_A_COUNTER_OPTION, REASON_REQUIRED, ALREADY_ANSWERED);
            case "restateCase" -> List.of();
            case "answerRestatement" -> List.of(OWN_SIDE, ALREADY_ANSWERED, RETRACTED);
            default -> ofRequest(operation);
        };
    }

    private static @Nullable List<Rule> ofRequest(String operation) {
        return switch (operation) {
            case "estimateEffort" -> List.of(ANSWERING_SIDE_ONLY);
            case "assignDecider" -> List.of(OWN_REQUEST);
            case "reroute" -> List.of(REASON_REQUIRED);
            case "handOver" -> List.of(SAME_PERSON, NOT_INVOLVED, NOT_YOURS);
            case "withdraw" -> List.of(ONLY_RAISER);
            case "markDuplicate" -> List.of(NOT_EARLIER, UNKNOWN_NEGOTIATION, OTHER_IS_CLOSED);
            case "restore" -> List.of(REASON_REQUIRED);
            case "correct" -> List.of(UNKNOWN_ENTRY, UNKNOWN_FIELD, REASON_REQUIRED, NOT_THE_AUTHOR);
            case "retract" ->
                List.of(UNKNOWN_ENTRY, REASON_REQUIRED, NOT_THE_AUTHOR, DECISION_STAYS, ALREADY_RETRACTED);
            case "recordDelivery" ->
                List.of(ANSWERING_SIDE_ONLY, UNDECIDED, NOT_ACCEPTED, DELIVERY_NEEDS_DATE, DATE_IN_FUTURE);
            case "recordDealOutcome" -> List.of(UNKNOWN_ACCOUNT, DATE_IN_FUTURE);
            case "scoreProcess" -> List.of(UNDECIDED, ALREADY_SCORED);
            case "recordOutcome" -> List.of(UNDECIDED, PROCESS_BEFORE_OUTCOME, ALREADY_RECORDED);
            case "setPolicy" -> List.of(CONTRADICTORY_SETTINGS, OWN_REASON_CHANGED, NOTHING_TO_CHANGE);
            case "setCapacity" -> List.of();
            default -> ofDecision(operation);
        };
    }

    private static @Nullable List<Rule> ofDecision(String operation) {
        return switch (operation) {
            case "openLastCall" -> List.of(ANSWERING_SIDE_ONLY, BLOCKING_OBJECTION_OPEN, UNKNOWN_OPTION,
                    OPTION_DOES_NOT_FIT, NOT_IN_LAST_CALL);
            case "escalate" -> List.of(ASKING_SIDE_ONLY, TOO_EARLY, ALREADY_ESCALATED);
            case "decide" -> List.of(NOT_ESCALATED, OWN_REQUEST, NOT_THE_DECIDER, LAST_CALL_REQUIRED, LAST_CALL_RUNNING,
                    LAST_CALL_DIFFERS, DECIDED_ON, DECIDED_BY_REQUIRED, RATIONALE_REQUIRED, RESTATEMENT_REQUIRED,
                    UNKNOWN_OPTION, OPTION_DOES_NOT_FIT, BLOCKING_OBJECTION_OPEN, NAMES_WHAT_IT_DISPLACES,
                    FORECAST_REQUIRED, ONLY_WEAK_REASONS, COUNTER_NOT_AGREED, DECLINE_NEEDS_GROUND,
                    DECLINE_NEEDS_ALTERNATIVE, CONTRACT_NEEDS_EXECUTIVE, DEFER_NEEDS_REVISIT, TOO_MANY_DEFERRALS,
                    UNKNOWN_REASON, OTHER_NEEDS_TEXT);
            case "overrideDecision" -> List.of(UNDECIDED, REASON_REQUIRED, CAUSE_REQUIRED, SAME_DISPOSITION,
                    UNKNOWN_OPTION, OPTION_DOES_NOT_FIT, DEFER_NEEDS_REVISIT, OWN_REQUEST);
            case "recordStance" -> List.of(UNDECIDED);
            case "reopen" -> List.of(UNDECIDED, REOPEN_NEEDS_NEWS, UNKNOWN_EVIDENCE, UNKNOWN_DEMAND);
            case "supersede" ->
                List.of(ANSWERING_SIDE_ONLY, UNDECIDED, NOT_LATER, UNKNOWN_NEGOTIATION, OTHER_IS_CLOSED);
            default -> ofRetrospective(operation);
        };
    }

    private static @Nullable List<Rule> ofRetrospective(String operation) {
        return switch (operation) {
            case "openRetrospective" -> List.of(NOT_A_PERIOD);
            case "joinRetrospective" -> List.of(CLOSED, ALREADY_JOINED);
            case "noteFinding" -> List.of(CLOSED, BOTH_SIDES_PRESENT, JOIN_FIRST, UNKNOWN_REASON);
            case "agreeAction" -> List.of(CLOSED, BOTH_SIDES_PRESENT, JOIN_FIRST, ACTION_NEEDS_OWNER_AND_DUE,
                    CANNOT_OWN_ACTION, DUE_IN_PAST);
            case "completeAction" -> List.of(ALREADY_COMPLETED);
            case "closeRetrospective" -> List.of(CLOSED, BOTH_SIDES_PRESENT, ACTION_OR_REASON_REQUIRED);
            default -> null;
        };
    }

}
