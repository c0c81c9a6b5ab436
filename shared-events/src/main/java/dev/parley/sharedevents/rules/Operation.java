package dev.parley.sharedevents.rules;

import static dev.parley.sharedevents.Role.*;
import static dev.parley.sharedevents.rules.Grant.to;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes something: for which roles, which side and in which states of the
 * negotiation it is, and by which rules about its content it is refused with 409.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and the sets of a grant are immutable
public enum Operation implements Endpoint {

    // @formatter:off
	RAISE_REQUEST("", to(SALES, PRODUCT), PROBLEM_AND_ASK, CLAIM_REQUIRED, DEMAND_REQUIRED, EXPEDITED_NEEDS_GROUND,
			ACCOUNT_ALREADY_THERE, ALREADY_LINKED, NOBODY_TO_ANSWER, UNKNOWN_REASON, OTHER_NEEDS_TEXT),
	REVISE_REQUEST("/{id}/revision", to(SALES, PRODUCT).asking().undecided(), PROBLEM_AND_ASK, NOTHING_TO_REVISE),
	ADD_DEMAND("/{id}/demands", to(SALES, PRODUCT).goingOn(), ACCOUNT_ALREADY_THERE, ALREADY_LINKED),
	ADD_CLAIM("/{id}/claims", to(SALES, PRODUCT).undecided(), UNKNOWN_REASON, OTHER_NEEDS_TEXT),
	ATTACH_EVIDENCE("/{id}/claims/{claimId}/evidence", to(SALES, PRODUCT).goingOn(), EVIDENCE_NEEDS_SOURCE,
			DATE_IN_FUTURE, RETRACTED),
	CHALLENGE_CLAIM("/{id}/claims/{claimId}/challenge", to(SALES, PRODUCT).undecided(), OWN_SIDE, CLAIM_NOT_ASSERTED,
			RETRACTED),
	RESOLVE_CLAIM("/{id}/claims/{claimId}/resolution", to(SALES, PRODUCT).undecided(), OWN_SIDE,
			SUBSTANTIATE_NEEDS_EVIDENCE, ONLY_CLAIMING_SIDE, CLAIM_NOT_CHALLENGED, ALREADY_RESOLVED, RETRACTED),
	RAISE_OBJECTION("/{id}/objections", to(SALES, PRODUCT).undecided(), UNKNOWN_REASON, OTHER_NEEDS_TEXT,
			OBJECTION_NEEDS_HARM, NONE_NEVER_BLOCKS, UNKNOWN_OPTION),
	RESOLVE_OBJECTION("/{id}/objections/{objectionId}/resolution", to(SALES, PRODUCT).undecided(), ALREADY_RESOLVED,
			RETRACTED, ONLY_OBJECTOR, INTO_ANOTHER_OPTION, UNKNOWN_OPTION),
	/** The outcome OVERRULED of resolving an objection. */
	OVERRULE_OBJECTION("/{id}/objections/{objectionId}/resolution", to(PRODUCT, EXECUTIVE).answering().undecided(),
			ALREADY_RESOLVED, RETRACTED, OWN_OBJECTION, OVERRULE_NEEDS_EXECUTIVE, REASON_REQUIRED),
	PROPOSE_COUNTER_OPTION("/{id}/options", to(SALES, PRODUCT).undecided(), COUNTER_OPTION_NEEDS_PROBLEM),
	RESPOND_TO_COUNTER_OPTION("/{id}/options/{optionId}/response", to(SALES, PRODUCT).asking().undecided(),
			NOT_A_COUNTER_OPTION, REASON_REQUIRED, ALREADY_ANSWERED),
	RESTATE_CASE("/{id}/restatements", to(SALES, PRODUCT).undecided()),
	ANSWER_RESTATEMENT("/{id}/restatements/{restatementId}/answer", to(SALES, PRODUCT).undecided(), OWN_SIDE,
			ALREADY_ANSWERED, RETRACTED),
	ESTIMATE_EFFORT("/{id}/effort", to(PRODUCT).answering().undecided()),
	ASSIGN_DECIDER("/{id}/decider", to(FACILITATOR).undecided(), OWN_REQUEST, CANNOT_DECIDE),
	REROUTE("/{id}/routing", to(PRODUCT, FACILITATOR).undecided(), REASON_REQUIRED),
	OPEN_LAST_CALL("/{id}/last-call", to(PRODUCT).answering().undecided(), NOT_IN_LAST_CALL, BLOCKING_OBJECTION_OPEN,
			UNKNOWN_OPTION, OPTION_DOES_NOT_FIT),
	ESCALATE("/{id}/escalation", to(SALES, PRODUCT).asking().undecided(), TOO_EARLY, REASON_REQUIRED,
			ALREADY_ESCALATED),
	DECIDE("/{id}/decision", to(PRODUCT, EXECUTIVE, FACILITATOR).undecided(), OWN_REQUEST, CANNOT_DECIDE, NOT_THE_DECIDER,
			LAST_CALL_REQUIRED, LAST_CALL_RUNNING, LAST_CALL_DIFFERS, DECIDED_ON, DECIDED_BY_REQUIRED,
			RATIONALE_REQUIRED, RESTATEMENT_REQUIRED, REVIEW_IN_PAST, UNKNOWN_OPTION, OPTION_DOES_NOT_FIT, BLOCKING_OBJECTION_OPEN,
			NAMES_WHAT_IT_DISPLACES, FORECAST_REQUIRED, ONLY_WEAK_REASONS, COUNTER_NOT_AGREED, DECLINE_NEEDS_GROUND,
			DECLINE_NEEDS_ALTERNATIVE, CONTRACT_NEEDS_EXECUTIVE, DEFER_NEEDS_REVISIT, TOO_MANY_DEFERRALS,
			UNKNOWN_REASON, OTHER_NEEDS_TEXT),
	WITHDRAW("/{id}/withdrawal", to(SALES, PRODUCT).undecided(), ONLY_RAISER),
	MARK_DUPLICATE("/{id}/duplicate", to(FACILITATOR).undecided(), NOT_EARLIER, UNKNOWN_NEGOTIATION, OTHER_IS_CLOSED),
	SUGGEST_DUPLICATE("/{id}/duplicate-suggestion", to(SALES, PRODUCT).undecided(), NOT_EARLIER, UNKNOWN_NEGOTIATION,
			OTHER_IS_CLOSED, ALREADY_SUGGESTED),
	DECLINE_DUPLICATE_SUGGESTION("/{id}/duplicate-suggestion/rejection", to(FACILITATOR).undecided(), REASON_REQUIRED,
			NOT_SUGGESTED),
	OVERRIDE("/{id}/override", to(EXECUTIVE).decided(), OWN_REQUEST, REASON_REQUIRED, CAUSE_REQUIRED,
			SAME_DISPOSITION, UNKNOWN_OPTION, OPTION_DOES_NOT_FIT, DEFER_NEEDS_REVISIT),
	COMPLETE_DECISION("/{id}/decision/completion", to(PRODUCT).answering().decided(), NOTHING_TO_COMPLETE,
			REVIEW_IN_PAST, FORECAST_REQUIRED, DECLINE_NEEDS_ALTERNATIVE),
	/** An executive's stance comes before a contract is declined. */
	RECORD_STANCE("/{id}/stances", List.of(to(SALES, PRODUCT).decided(), to(EXECUTIVE).goingOn())),
	REOPEN("/{id}/reopening", to(SALES, PRODUCT, EXECUTIVE).decided(), REOPEN_NEEDS_NEWS, UNKNOWN_EVIDENCE,
			UNKNOWN_DEMAND),
	SUPERSEDE("/{id}/supersession", to(PRODUCT).answering().decided(), NOT_LATER, UNKNOWN_NEGOTIATION,
			OTHER_IS_CLOSED),
	RECORD_DELIVERY("/{id}/delivery", to(PRODUCT).answering().decided(), NOT_ACCEPTED, DELIVERY_NEEDS_DATE,
			DATE_IN_FUTURE),
	SCORE_PROCESS("/{id}/review/process", to(SALES, PRODUCT).decided(), ALREADY_SCORED),
	RECORD_OUTCOME("/{id}/review/outcome", to(SALES, PRODUCT).decided(), PROCESS_BEFORE_OUTCOME, ALREADY_RECORDED),
	RESTORE("/{id}/restoration", to(FACILITATOR).in(State.WITHDRAWN, State.DUPLICATE), REASON_REQUIRED),
	RECORD_DEAL_OUTCOME("/{id}/deal-outcomes", to(SALES).always(), UNKNOWN_ACCOUNT, DATE_IN_FUTURE),
	HAND_OVER("/{id}/handover", to(SALES, PRODUCT, FACILITATOR).always(), SAME_PERSON, NOT_INVOLVED, NOT_YOURS,
			CANNOT_TAKE_OVER, CANNOT_DECIDE, NOBODY_TO_ANSWER),
	ADD_COMMENT("/{id}/comments", to(SALES, PRODUCT, EXECUTIVE, FACILITATOR).always(), UNKNOWN_PART, CANNOT_COMMENT),
	ACKNOWLEDGE_MENTION("/{id}/comments/{commentId}/acknowledgement",
			to(SALES, PRODUCT, EXECUTIVE, FACILITATOR).always(), NOT_MENTIONED),
	LINK_REFERENCE("/{id}/references", to(SALES, PRODUCT, FACILITATOR).always(), UNKNOWN_DEMAND, ALREADY_LINKED),
	REMOVE_REFERENCE("/{id}/references/{referenceId}/removal", to(SALES, PRODUCT, FACILITATOR).always()),
	CORRECT("/{id}/corrections", to(SALES, PRODUCT, EXECUTIVE, FACILITATOR).always(), UNKNOWN_ENTRY, REASON_REQUIRED,
			NOT_THE_AUTHOR, ALREADY_RETRACTED, NOT_CORRECTABLE, PROBLEM_AND_ASK, DEFER_NEEDS_REVISIT, DECIDED_ON, DATE_IN_FUTURE, DUE_IN_PAST, UNKNOWN_REASON,
			OTHER_NEEDS_TEXT, ACCOUNT_ALREADY_THERE, UNKNOWN_ACCOUNT, OWN_REQUEST, CANNOT_DECIDE),
	RETRACT("/{id}/retractions", to(SALES, PRODUCT, EXECUTIVE, FACILITATOR).always(), UNKNOWN_ENTRY, REASON_REQUIRED,
			NOT_THE_AUTHOR, ALREADY_RETRACTED, NOT_RETRACTABLE),
	OPEN_RETROSPECTIVE("/api/retrospectives", to(FACILITATOR), NOT_A_PERIOD),
	JOIN_RETROSPECTIVE("/api/retrospectives/{id}/participants", to(SALES, PRODUCT, EXECUTIVE), CLOSED, ALREADY_JOINED),
	ADD_AGENDA_ITEM("/api/retrospectives/{id}/agenda", to(SALES, PRODUCT, EXECUTIVE, FACILITATOR), CLOSED,
			ABOUT_NOTHING, UNKNOWN_NEGOTIATION),
	NOTE_FINDING("/api/retrospectives/{id}/findings", to(SALES, PRODUCT, EXECUTIVE, FACILITATOR), CLOSED,
			BOTH_SIDES_PRESENT, JOIN_FIRST, UNKNOWN_REASON),
	AGREE_ACTION("/api/retrospectives/{id}/actions", to(SALES, PRODUCT, EXECUTIVE, FACILITATOR), CLOSED,
			BOTH_SIDES_PRESENT, JOIN_FIRST, ACTION_NEEDS_OWNER_AND_DUE, CANNOT_OWN_ACTION, DUE_IN_PAST),
	COMPLETE_ACTION("/api/retrospectives/{id}/actions/{actionId}/completion",
			to(SALES, PRODUCT, EXECUTIVE, FACILITATOR), ALREADY_COMPLETED),
	CLOSE_RETROSPECTIVE("/api/retrospectives/{id}/closing", to(FACILITATOR), CLOSED, BOTH_SIDES_PRESENT,
			ACTION_OR_REASON_REQUIRED),
	SET_POLICY("/api/policy", to(FACILITATOR), CONTRADICTORY_SETTINGS, OWN_REASON_CHANGED, NOTHING_TO_CHANGE),
	SET_CAPACITY("/api/capacity", to(FACILITATOR)),
	SET_REFERENCE_ADDRESS("/api/policy/references", to(FACILITATOR), NOTHING_TO_CHANGE, TOO_MANY_ADDRESSES),
	REQUEST_ERASURE("/api/erasures", to(PRIVACY, LEGAL), NOTHING_TO_ERASE, ON_HOLD, STILL_ADMINISTRATOR),
	APPROVE_ERASURE("/api/erasures/{id}/approval", to(PRIVACY, LEGAL), ALREADY_COMPLETED, SAME_PERSON, ON_HOLD, STILL_ADMINISTRATOR),
	/** Changes nothing, but what is looked for is not for an address to hold. */
	SCAN_NARRATIVE("/api/erasures/scan", to(PRIVACY, LEGAL)),
	PLACE_HOLD("/api/holds", to(LEGAL), NOTHING_TO_ERASE),
	RELEASE_HOLD("/api/holds/{id}/release", to(LEGAL), ALREADY_RELEASED),
	IMPORT_HISTORY("/api/imports", to(FACILITATOR), CONTRADICTS_IMPORT),
	WITHDRAW_IMPORT("/api/imports/{id}/withdrawal", to(FACILITATOR)),
	/** Changes nothing, but a file is not for an address to hold. */
	PROPOSE_MAPPING("/api/imports/mapping", to(FACILITATOR)),
	SET_IMPORT_MAPPING("/api/imports/mappings", to(FACILITATOR), NOTHING_TO_CHANGE, TOO_MANY_MAPPINGS),
	INVITE("/api/invitations", to(ADMINISTRATOR)),
	WITHDRAW_INVITATION("DELETE", "/api/invitations/{id}", to(ADMINISTRATOR)),
	CHANGE_ROLES("/api/people/{id}/roles", to(ADMINISTRATOR), UNKNOWN_PERSON, OWN_ROLES, LAST_ADMINISTRATOR,
			ROLES_FROM_PROVIDER, SAME_ROLES),
	SUSPEND("/api/people/{id}/suspension", to(ADMINISTRATOR), UNKNOWN_PERSON, LAST_ADMINISTRATOR, OWN_ACCOUNT,
			ALREADY_SUSPENDED),
	REINSTATE("/api/people/{id}/reinstatement", to(ADMINISTRATOR), UNKNOWN_PERSON, OWN_ACCOUNT, NOT_SUSPENDED),
	MAKE_SUBSCRIPTION("/api/subscriptions", to(ADMINISTRATOR), UNKNOWN_TARGET, TARGET_NOT_PUBLIC,
			TOO_MANY_SUBSCRIPTIONS),
	REMOVE_SUBSCRIPTION("DELETE", "/api/subscriptions/{id}", to(ADMINISTRATOR)),
	CHANGE_SUBSCRIPTION_SECRET("/api/subscriptions/{id}/secret", to(ADMINISTRATOR), NOTHING_SIGNED),
	SWITCH_SUBSCRIPTION_ON("/api/subscriptions/{id}/activation", to(ADMINISTRATOR)),
	SWITCH_SUBSCRIPTION_OFF("/api/subscriptions/{id}/deactivation", to(ADMINISTRATOR)),
	REPLAY_SUBSCRIPTION("/api/subscriptions/{id}/replay", to(ADMINISTRATOR)),
	RESEND_DELIVERY("/api/subscriptions/{id}/deliveries/{position}/resending", to(ADMINISTRATOR));
	// @formatter:on

    private final String method;

    private final String path;

    private final List<Grant> grants;

    private final List<Rule> contentRules;

    Operation(String path, Grant grant, Rule... contentRules) {
        this(path, List.of(grant), contentRules);
    }

    Operation(String path, List<Grant> grants, Rule... contentRules) {
        this("POST", path, grants, contentRules);
    }

    Operation(String method, String path, Grant grant, Rule... contentRules) {
        this(method, path, List.of(grant), contentRules);
    }

    Operation(String method, String path, List<Grant> grants, Rule... contentRules) {
        this.method = method;
        this.path = path.startsWith("/api/") ? path : "/api/negotiations" + path;
        this.grants = grants;
        this.contentRules = List.of(contentRules);
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String operation() {
        return (this == OVERRULE_OBJECTION) ? RESOLVE_OBJECTION.operation() : Endpoint.super.operation();
    }

    @Override
    public Audience audience() {
        return Audience.ROLES;
    }

    public List<Grant> grants() {
        return grants;
    }

    @Override
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.addAll(grant.roles()));
        return roles;
    }

    /** Whether somebody in this role, on this side, may do it in this state. */
    public boolean admits(Role role, State state, @Nullable Side side) {
        return grants.stream().anyMatch(grant -> grant.admits(role, state, side));
    }

    /** Whether it is for this role at all. */
    public boolean isFor(Role role) {
        return grants.stream().anyMatch(grant -> grant.roles().contains(role));
    }

    /** Why this role cannot do it in this state, if it cannot. */
    public Optional<Rule> refusal(Role role, State state) {
        return admits(role, state, null) ? Optional.empty() : Optional.of(refusalIn(state));
    }

    /** Why this role cannot do it in this state on this side, if that is for the side. */
    public Optional<Rule> refusal(Role role, State state, @Nullable Side side) {
        return admits(role, state, side) ? Optional.empty()
                : grants.stream().filter(grant -> grant.admits(role, state, null)).findFirst().map(Operation::ofSide);
    }

    /**
     * The rules by which it is refused with 409: those of the row, then its content's.
     */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        grants.stream().filter(grant -> grant.side() != null).map(Operation::ofSide).forEach(rules::add);
        if (isAboutANegotiation()) {
            if (isFor(SALES)) {
                rules.addFirst(ONE_SIDE_ONLY);
            }
            Arrays.stream(State.values())
                .filter(state -> grants.stream().anyMatch(grant -> !grant.states().contains(state)))
                .map(Operation::refusalIn)
                .forEach(rules::add);
        }
        return Stream.of(rules, contentRules).flatMap(Collection::stream).distinct().toList();
    }

    private boolean isAboutANegotiation() {
        return grants.stream().noneMatch(grant -> grant.states().isEmpty());
    }

    private static Rule ofSide(Grant grant) {
        return (grant.side() == Side.ASKING) ? ASKING_SIDE_ONLY : ANSWERING_SIDE_ONLY;
    }

    /** How what may not be done in a state is refused. */
    private static Rule refusalIn(State state) {
        return switch (state) {
            case OPEN -> UNDECIDED;
            case LAST_CALL -> NOT_IN_LAST_CALL;
            case DECIDED, SUPERSEDED, WITHDRAWN, DUPLICATE -> CLOSED;
        };
    }

}
