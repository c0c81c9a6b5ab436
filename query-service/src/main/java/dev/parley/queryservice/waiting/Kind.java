package dev.parley.queryservice.waiting;

/** What there is to do, in the order in which it is listed where nothing is due. */
public enum Kind {

    DECIDE_ESCALATED("The asking side has asked an executive to decide."),
    COMPLETE_EXPEDITED(
            "It was expedited and is to be completed within five days: a decision and, with it, the forecast of a yes, or the alternative to a no or why there is none."),
    DECIDE_AFTER_LAST_CALL("The last call has run out; now it can be decided."),
    SPEAK_IN_LAST_CALL("The last call is running; an objection or a claim counts until it ends."),
    DECIDE("The request waits for a decision; the policy says within how many days."),
    ESCALATE("No decision has come in the time agreed; an executive can be asked."),
    ASSIGN_DECIDER("No decision has come in the time agreed and nobody is assigned to decide."),
    TAKE_STANCE("A contract promises it; a no needs an executive's stance first."),
    CONSIDER_OBJECTION(
            "A blocking objection on regulation, security or contract can only be overruled by an executive."),
    ANSWER_MENTION("You were mentioned in a comment: answer, or say that you have seen it."),
    ANSWER_CHALLENGE("The other side asks for support of a reason of yours: give evidence, concede or dispute it."),
    EXAMINE_EVIDENCE(
            "Evidence was given for a reason that your side has asked support of: substantiate or dispute it."),
    ANSWER_COUNTER_OPTION("A counter-option was offered: accept or reject it."),
    CONFIRM_RESTATEMENT("The other side has put your case in its own words: say whether that is what you mean."),
    SETTLE_OBJECTION("Your objection is open: say whether an option meets it, or withdraw it."),
    CONFIRM_DUPLICATE("It is taken for a duplicate of an earlier request: mark it as one, or say why it is none."),
    REVISIT("It was deferred until this day: take it up again."),
    RECORD_DELIVERY("Delivery was planned for this day: say whether it was delivered."),
    SCORE_PROCESS("The decision is up for review: score how it was made."),
    RECORD_OUTCOME("Both sides have scored the making of the decision: say whether what was expected came true."),
    RECORD_DEAL_OUTCOME("A customer was said to be about to quit: say what became of the account."),
    JOIN_RETROSPECTIVE("A retrospective is open and nobody of your side has joined."),
    COMPLETE_ACTION("It was agreed in a retrospective, and your role owns it."),
    CLOSE_RETROSPECTIVE("Both sides are there; the retrospective runs until it is closed.");

    private final String why;

    Kind(String why) {
        this.why = why;
    }

    /** Why it waits, in a sentence. */
    public String why() {
        return why;
    }

}
