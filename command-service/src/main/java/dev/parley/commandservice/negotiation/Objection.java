package dev.parley.commandservice.negotiation;

import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;

/** The harm that somebody sees in an option. */
record Objection(OptionId option, ReasonCode code, PersonId objector, boolean blocking, Answer answer) {

    Objection now(Answer next) {
        return new Objection(option, code, objector, blocking, next);
    }

    boolean isOpen() {
        return answer == Answer.OPEN;
    }

    /**
     * Whether {@code other} cannot be accepted for it. Integrating it into another option
     * does not make this one harmless.
     */
    boolean blocks(OptionId other) {
        return blocking && option.equals(other) && (answer == Answer.OPEN || answer == Answer.INTEGRATED);
    }

    /** What became of it. */
    enum Answer {

        OPEN, INTEGRATED, WITHDRAWN, OVERRULED

    }

}
