package dev.parley.sharedevents.rules;

import java.util.Locale;

/**
 * Every reason why a command can be refused, in the order of the domain's tables: who
 * may, in which state, then the commands.
 */
public enum Rule {

    WRONG_ROLE("Not in this role",
            "Each role has its own part: who asks does not decide, and who facilitates does neither."),
    NOT_ESCALATED("Not escalated", "An executive decides only what the asking side has escalated."),
    ONE_SIDE_ONLY("Already on the other side",
            "A person is on one side of a negotiation only, whichever role they take."),
    ASKING_SIDE_ONLY("For the asking side", "Only those who raised the request, and those on their side, can do this."),
    ANSWERING_SIDE_ONLY("For the answering side",
            "Only those who answer the request can do this, not those who asked."),
    CLOSED("No longer open",
            "It is decided or has ended; something new can reopen a negotiation, or a facilitator restore it."),
    UNDECIDED("Not decided yet", "This comes after the decision."),
    NOT_IN_LAST_CALL("Not during the last call", "The last call is running; this has to wait until it has ended."),
    PROBLEM_AND_ASK("Say the problem and, apart from it, the ask",
            "The customer's problem and what they would like built are two different texts, and both are needed."),
    CLAIM_REQUIRED("Give a reason", "A request comes with at least one reason for it."),
    DEMAND_REQUIRED("Name an account", "A request comes with at least one account that has the problem."),
    EXPEDITED_NEEDS_GROUND("Say why there is no time",
            "Only regulation (G05) or security (G06) makes a request urgent, and the reason has to be said."),
    NOBODY_TO_ANSWER("Nobody would be left to answer",
            "Somebody of product has to stay who did not ask, or nobody could decide."),
    NOTHING_TO_CHANGE("Nothing would change", "A new policy differs from the one in force."),
    NOTHING_TO_REVISE("Nothing would change", "A revision changes the title, the problem or the ask."),
    ACCOUNT_ALREADY_THERE("This account is there already", "An account demands the same thing once."),
    UNKNOWN_CLAIM("No such claim", "There is no claim with this id in the negotiation."),
    UNKNOWN_REASON("No such reason code", "The code is neither in the catalogue nor among the team's own."),
    OTHER_NEEDS_TEXT("Say which other reason", "OTHER needs a text, because the code says nothing by itself."),
    EVIDENCE_NEEDS_SOURCE("Say where it comes from", "Evidence without a source cannot be examined."),
    DATE_IN_FUTURE("This day has not come yet",
            "What has happened cannot be dated after today, wherever on earth one is."),
    OWN_SIDE("This is for the other side",
            "One does not challenge, substantiate or confirm what one's own side has said."),
    CLAIM_NOT_ASSERTED("Challenged or settled already", "A claim is challenged once, while it is only asserted."),
    SUBSTANTIATE_NEEDS_EVIDENCE("There is no evidence",
            "A claim is substantiated by evidence that was attached to it."),
    ONLY_CLAIMING_SIDE("For the side that claimed it", "Only those who made the claim can concede it."),
    CLAIM_NOT_CHALLENGED("Not challenged yet", "A claim is conceded or disputed once it has been challenged."),
    ALREADY_RESOLVED("Settled already", "It has been resolved before, and that stays."),
    RETRACTED("It was retracted", "What was retracted no longer counts, so nothing can be done with it."),
    UNKNOWN_OBJECTION("No such objection", "There is no objection with this id in the negotiation."),
    OBJECTION_NEEDS_HARM("Say the harm, and why", "An objection names the harm that would be done and argues for it."),
    NONE_NEVER_BLOCKS("Declining cannot be blocked", "An objection to declining is heard, but it never blocks."),
    ONLY_OBJECTOR("Only who objected", "Only the objector can say that an objection is met or withdrawn."),
    INTO_ANOTHER_OPTION("Name another option",
            "An objection is integrated into another option than the one that it is about."),
    OWN_OBJECTION("One's own objection", "Nobody overrules their own objection; it can be withdrawn."),
    OVERRULE_NEEDS_EXECUTIVE("Only an executive",
            "An objection on regulation, security or contract (G05 to G07) is overruled by an executive alone."),
    UNKNOWN_OPTION("No such option", "There is no option with this id in the negotiation."),
    COUNTER_OPTION_NEEDS_PROBLEM("Say how it solves the problem",
            "A counter-option says how it solves the stated problem."),
    NOT_A_COUNTER_OPTION("This is the ask", "The ask is not answered like a counter-option; it is decided."),
    REASON_REQUIRED("Say why", "This needs a reason, so that the other side can understand it."),
    ALREADY_ANSWERED("Answered already", "The same answer has been given before."),
    UNKNOWN_RESTATEMENT("No such restatement", "There is no restatement with this id in the negotiation."),
    SAME_PERSON("The same person", "Responsibility is handed over to somebody else."),
    NOT_INVOLVED("Not part of this negotiation", "There is nothing that this person could hand over here."),
    NOT_YOURS("Not yours to hand over",
            "One hands over what is one's own; a facilitator does it for someone who left."),
    CANNOT_TAKE_OVER("Not in a role that takes part there",
            "Those who asked are followed by sales or product, those who answer by product or an executive."),
    BLOCKING_OBJECTION_OPEN("A blocking objection stands",
            "The option cannot be accepted while a blocking objection against it stands; integrating it elsewhere leaves this option blocked."),
    TOO_EARLY("Too early", "One escalates what has been left without a decision for longer than was agreed."),
    ALREADY_ESCALATED("Escalated already", "An executive has been asked before."),
    OWN_REQUEST("One's own request", "Nobody of the asking side decides, is assigned to decide, or overrides."),
    CANNOT_DECIDE("Not in a role that decides",
            "Product decides, and an executive what was escalated: nobody else has decided, and product alone is assigned to it."),
    NOT_THE_DECIDER("Somebody else decides",
            "Those who decide give the command, where one was assigned the decider; a facilitator records what a meeting with them decided."),
    LAST_CALL_REQUIRED("Open a last call first",
            "The policy of this negotiation gives everybody time to object before it is decided."),
    LAST_CALL_RUNNING("The last call is still running", "It can be decided once the last call has run out."),
    LAST_CALL_DIFFERS("The last call was for something else", "What is decided is what the last call was opened for."),
    DECIDED_ON("Not a possible day",
            "A decision is not dated in the future, before the request was raised, or more than 14 days ago."),
    DECIDED_BY_REQUIRED("Say who decided", "A facilitator records who decided, and is not one of them."),
    RATIONALE_REQUIRED("Say why", "A decision needs its rationale, whatever it says."),
    RESTATEMENT_REQUIRED("Restate the case first",
            "The policy of this negotiation wants one side to have put the other's case so that it was confirmed."),
    REVIEW_IN_PAST("This day has passed", "A forecast is looked at again today or later."),
    OPTION_DOES_NOT_FIT("The option does not fit",
            "Accepting is about the ask, accepting a counter-option about that one; declining and deferring name none."),
    NAMES_WHAT_IT_DISPLACES("Say what it displaces", "A yes pushes something else back, or one says why it does not."),
    FORECAST_REQUIRED("Say what it will lead to",
            "A yes comes with a forecast that can later be compared with what happened."),
    ONLY_WEAK_REASONS("Only reasons that need support",
            "No reason for it is substantiated and none stands by itself; one can decide so, but has to acknowledge it."),
    COUNTER_NOT_AGREED("The asking side has not accepted it",
            "A counter-option that was not agreed can be imposed, and then one says why."),
    DECLINE_NEEDS_GROUND("Give a ground",
            "A no needs a ground that stands by itself, not only reasons such as being too busy."),
    DECLINE_NEEDS_ALTERNATIVE("Offer an alternative",
            "A no comes with a counter-option, or with the reason why there is none."),
    CONTRACT_NEEDS_EXECUTIVE("An executive first",
            "What a contract promises is declined only after an executive has taken a stance."),
    DEFER_NEEDS_REVISIT("Say when to look again",
            "A deferral needs the day on which it is taken up again, after the day of the decision and not before today."),
    TOO_MANY_DEFERRALS("Deferred too often", "It has been deferred as often as the policy of this negotiation allows."),
    CAUSE_REQUIRED("Name the cause", "An override names what caused it."),
    SAME_DISPOSITION("Nothing would change", "An override replaces the decision by another one."),
    REOPEN_NEEDS_NEWS("Nothing new",
            "Evidence or a demand that came after the decision reopens it, or that a deferral is due; its decider can resume a deferral."),
    UNKNOWN_EVIDENCE("No such evidence", "There is no evidence with this id in the negotiation."),
    UNKNOWN_DEMAND("No such demand", "There is no demand with this id in the negotiation."),
    ONLY_RAISER("Only who raised it", "A request is withdrawn by the one who raised it."),
    NOT_EARLIER("Not an earlier request", "A duplicate points to a request that was raised earlier."),
    NOT_LATER("Not a later request", "A decision is superseded by a request that was raised later."),
    UNKNOWN_NEGOTIATION("No such negotiation", "There is no negotiation with this id."),
    OTHER_IS_CLOSED("The other one has ended",
            "One cannot point to a request that was itself withdrawn, superseded or marked a duplicate."),
    NOT_ACCEPTED("Not accepted", "Only what was accepted is delivered."),
    DELIVERY_NEEDS_DATE("Say when", "A delivery is planned for a day or was made on one."),
    UNKNOWN_ACCOUNT("No such account", "The account has no demand in this negotiation."),
    PROCESS_BEFORE_OUTCOME("Score the process first",
            "Both sides score how the decision was made before either says what came of it."),
    ALREADY_SCORED("Scored already", "Each side scores the process once."),
    ALREADY_RECORDED("Recorded already", "Each side says once what came of the decision."),
    UNKNOWN_ENTRY("No such entry", "There is no entry at this position in the negotiation."),
    NOT_CORRECTABLE("Nothing to correct there",
            "A fact of the entry is corrected: not what it did, nor a part of what it does not have, nor to what it says already."),
    NOT_THE_AUTHOR("Not by its author", "An entry is corrected or retracted by its author or a facilitator."),
    NOT_RETRACTABLE("This cannot be taken back",
            "A request is withdrawn, a withdrawal or a duplicate restored, a decision overridden, reopened or superseded, a correction corrected again; an option that was chosen stays, and so does what keeps an accepted one unblocked."),
    ALREADY_RETRACTED("Retracted already", "The entry has been retracted before."),
    NOT_A_PERIOD("Not a period",
            "A period ends on the day it begins or later, and one looks back at a period that has begun."),
    ALREADY_JOINED("Joined already", "A person takes part once, in the role that they joined in."),
    BOTH_SIDES_PRESENT("Both sides have to be there",
            "Sales and product look back together: somebody of each joins by their own login first."),
    JOIN_FIRST("Join first", "Findings and actions come from those who have joined."),
    ACTION_NEEDS_OWNER_AND_DUE("Say who does it, until when",
            "An action has a role that owns it and a day on which it is due."),
    CANNOT_OWN_ACTION("Not a role that acts here",
            "Sales, product, an executive or the facilitator can own an action."),
    DUE_IN_PAST("This day has passed", "An action is due today or later."),
    UNKNOWN_ACTION("No such action", "There is no action with this id in the retrospective."),
    ALREADY_COMPLETED("Completed already", "The action was completed before."),
    ACTION_OR_REASON_REQUIRED("Agree on an action, or say why not",
            "A retrospective ends with something to do, or with the reason why there is nothing."),
    UNKNOWN_RETROSPECTIVE("No such retrospective", "There is no retrospective with this id."),
    CONTRADICTORY_SETTINGS("The settings contradict each other",
            "Two of the settings cannot both hold, or one is out of its range."),
    OWN_REASON_CHANGED("A reason code is for good",
            "A code of the team's own is never removed, renumbered or given another meaning."),
    NOT_IMPORTED("Not imported history", "The reference belongs to a negotiation that is live here.");

    private final String title;

    private final String explanation;

    Rule(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    /** The code that callers see, such as {@code own-side}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** What the rule wants and why, in a sentence for both sides. */
    public String explanation() {
        return explanation;
    }

}
