package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.Reasoning.Ground;
import dev.parley.sharedevents.rules.Rule;

/** The rules of deciding, in the order of the domain's table. */
public final class DecisionRules {

    private DecisionRules() {
    }

    public static void check(DecisionCase decision) {
        Check check = new Check();
        always(check, decision);
        switch (decision.command().disposition()) {
            case ACCEPTED, ACCEPTED_COUNTER -> accepting(check, decision);
            case DECLINED -> declining(check, decision);
            case DEFERRED -> deferring(check, decision);
        }
        check.done();
    }

    private static void always(Check check, DecisionCase decision) {
        check.refuse(Rule.OWN_REQUEST, decision.isAboutOwnRequest())
            .refuse(Rule.CANNOT_DECIDE, decision.isByWhoCannotDecide())
            .refuse(Rule.NOT_THE_DECIDER, decision.isForSomebodyElseToDecide())
            .refuse(Rule.LAST_CALL_REQUIRED, decision.lacksLastCall())
            .refuse(Rule.LAST_CALL_RUNNING, decision.comesDuringLastCall())
            .refuse(Rule.LAST_CALL_DIFFERS, decision.differsFromLastCall())
            .refuse(Rule.DECIDED_ON, decision.isOnAnImpossibleDay())
            .refuse(Rule.DECIDED_BY_REQUIRED, decision.lacksDeciders())
            .refuse(Rule.RATIONALE_REQUIRED, Text.isMissing(decision.command().rationale()))
            .refuse(Rule.RESTATEMENT_REQUIRED, decision.lacksRestatement());
        check.refuse(Rule.REVIEW_IN_PAST, decision.isReviewedInThePast());
        decision.choice().check(check);
        for (Ground ground : decision.command().grounds()) {
            Reasons.check(check, ground.code(), ground.statement(), decision.policy());
        }
    }

    private static void accepting(Check check, DecisionCase decision) {
        check.refuse(Rule.BLOCKING_OBJECTION_OPEN, decision.choice().isBlockedBy(decision.negotiation().objections()))
            .refuse(Rule.NAMES_WHAT_IT_DISPLACES, decision.lacksDisplacement())
            .refuse(Rule.FORECAST_REQUIRED, decision.lacksForecast())
            .refuse(Rule.ONLY_WEAK_REASONS, decision.restsOnWeakReasons())
            .refuse(Rule.COUNTER_NOT_AGREED, decision.imposesWithoutSayingWhy());
    }

    private static void declining(Check check, DecisionCase decision) {
        check.refuse(Rule.DECLINE_NEEDS_GROUND, decision.lacksGround())
            .refuse(Rule.DECLINE_NEEDS_ALTERNATIVE, decision.lacksAlternative())
            .refuse(Rule.CONTRACT_NEEDS_EXECUTIVE, decision.breaksContractWithoutExecutive());
    }

    private static void deferring(Check check, DecisionCase decision) {
        check.refuse(Rule.DEFER_NEEDS_REVISIT, decision.lacksRevisit())
            .refuse(Rule.TOO_MANY_DEFERRALS, decision.isDeferredTooOften());
    }

}
