package dev.parley.commandservice.negotiation.rules;

import java.util.Optional;

import dev.parley.commandservice.negotiation.state.Claims;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.rules.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for a reason, whether a claim, an objection or a decision gives it. */
public final class Reasons {

    private Reasons() {
    }

    public static void check(Check check, ReasonCode code, @Nullable Narrative text, Policy policy) {
        check.refuse(Rule.UNKNOWN_REASON, ReasonCatalogue.find(code, policy).isEmpty())
            .refuse(Rule.OTHER_NEEDS_TEXT, code.equals(ReasonCode.OTHER) && Text.isMissing(text));
    }

    /** A claim for what the code argues for; if that depends, for what its side wants. */
    public static ClaimAdded claim(ClaimId id, ReasonCode code, @Nullable Narrative statement, Side side,
            Policy policy) {
        Favours wanted = (side == Side.ASKING) ? Favours.YES : Favours.NO;
        Favours favours = ReasonCatalogue.find(code, policy)
            .flatMap(reason -> Optional.ofNullable(reason.favours()))
            .orElse(wanted);
        return new ClaimAdded(id, code, statement, side, favours);
    }

    /** Whether a no can rest on it. */
    public static boolean isGround(ReasonCode code, Policy policy) {
        return ReasonCatalogue.find(code, policy).filter(reason -> !reason.isWeak()).isPresent();
    }

    /** Whether it stands by itself. */
    public static boolean standsByItself(ReasonCode code, Policy policy) {
        return ReasonCatalogue.find(code, policy).filter(reason -> reason.kind() == Reason.Kind.GROUND).isPresent();
    }

    /** Whether no claim for a yes is substantiated, and none is a ground. */
    public static boolean areWeak(Claims claims, Policy policy) {
        return claims.claims()
            .entries()
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue().favours() == Favours.YES && entry.getValue().stands())
            .noneMatch(
                    entry -> claims.isSubstantiated(entry.getKey()) || standsByItself(entry.getValue().code(), policy));
    }

}
