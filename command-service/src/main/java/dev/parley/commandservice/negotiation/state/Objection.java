package dev.parley.commandservice.negotiation.state;

import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;

/** The harm that somebody sees in an option. */
public record Objection(OptionId option, ReasonCode code, PersonId objector, boolean blocking, Answer answer) {

    public Objection now(Answer next) {
        return new Objection(option, code, objector, blocking, next);
    }

    public boolean isOpen() {
        return answer == Answer.OPEN;
    }

    /**
     * Whether {@code other} cannot be accepted for it. Integrating it into another option
     * does not make this one harmless.
     */
    public boolean blocks(OptionId other) {
        return blocking && option.equals(other) && (answer == Answer.OPEN || answer == Answer.INTEGRATED);
    }

    /** What became of it. */
    public enum Answer {

        OPEN, INTEGRATED, WITHDRAWN, OVERRULED

    }

}
