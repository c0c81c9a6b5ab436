package dev.parley.commandservice.negotiation;

import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Side;

/** A reason that was given, and how far its examination has come. */
record Claim(ReasonCode code, Side side, Favours favours, Examination examination, boolean retracted) {

    static Claim asserted(ReasonCode code, Side side, Favours favours) {
        return new Claim(code, side, favours, Examination.ASSERTED, false);
    }

    Claim now(Examination next) {
        return new Claim(code, side, favours, next, retracted);
    }

    Claim retract() {
        return new Claim(code, side, favours, examination, true);
    }

    /** Whether it still counts as a reason: neither taken back nor given up. */
    boolean stands() {
        return !retracted && examination != Examination.CONCEDED;
    }

    boolean isOpen() {
        return examination == Examination.ASSERTED || examination == Examination.CHALLENGED;
    }

    /** The steps of examining a claim. */
    enum Examination {

        ASSERTED, CHALLENGED, SUBSTANTIATED, CONCEDED, DISPUTED

    }

}
