package dev.parley.queryservice.guide;

/** The steps of a negotiation, in the order in which a first one goes through them. */
enum Step {

    /** A request is raised. */
    RAISE,

    /** The other side asks for support of a reason. */
    ASK_FOR_SUPPORT,

    /** Evidence is given for a reason that was asked about. */
    GIVE_EVIDENCE,

    /** Another way to solve the problem is proposed. */
    PROPOSE_COUNTER_OPTION,

    /** A counter-option is answered. */
    RESPOND_TO_COUNTER_OPTION,

    /** It is decided. */
    DECIDE,

    /** Both sides look back at how it was decided. */
    REVIEW

}
