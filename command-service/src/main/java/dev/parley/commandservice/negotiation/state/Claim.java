package dev.parley.commandservice.negotiation.state;

import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Side;

/** A reason that was given, and how far its examination has come. */
public record Claim(ReasonCode code, Side side, Favours favours, Examination examination, boolean retracted) {

    public static Claim asserted(ReasonCode code, Side side, Favours favours) {
        return new Claim(code, side, favours, Examination.ASSERTED, false);
    }

    public Claim now(Examination next) {
        return new Claim(code, side, favours, next, retracted);
    }

    public Claim retract() {
        return new Claim(code, side, favours, examination, true);
    }

    /** Whether it still counts as a reason: neither taken back nor given up. */
    public boolean stands() {
        return !retracted && examination != Examination.CONCEDED;
    }

    public boolean isOpen() {
        return examination == Examination.ASSERTED || examination == Examination.CHALLENGED;
    }

    /** The steps of examining a claim. */
    public enum Examination {

        ASSERTED, CHALLENGED, SUBSTANTIATED, CONCEDED, DISPUTED

    }

}
