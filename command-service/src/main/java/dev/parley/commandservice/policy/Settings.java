package dev.parley.commandservice.policy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.parley.commandservice.policy.PolicyCommand.SetPolicy;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.rules.Rule;
import org.jspecify.annotations.Nullable;

/** What a policy may say. */
final class Settings {

    private Settings() {
    }

    /** The policy with what the command names changed. */
    static Policy change(Policy before, SetPolicy to) {
        return new Policy(or(to.lastCallHours(), before.lastCallHours()),
                or(to.counterOptionOnDecline(), before.counterOptionOnDecline()),
                or(to.displacementAndForecast(), before.displacementAndForecast()),
                or(to.lightBelowEffort(), before.lightBelowEffort()),
                or(to.restatementBeforeDecision(), before.restatementBeforeDecision()),
                or(to.answerWithinDays(), before.answerWithinDays()), or(to.mostDeferrals(), before.mostDeferrals()),
                or(to.fewestPeopleShown(), before.fewestPeopleShown()), or(to.timeZone(), before.timeZone()),
                or(to.ownReasons(), before.ownReasons()));
    }

    private static <T> T or(@Nullable T changed, T before) {
        return Objects.requireNonNullElse(changed, before);
    }

    static void check(Policy before, Policy after) {
        new Check()
            .refuse(Rule.CONTRADICTORY_SETTINGS,
                    isOutOfRange(after) || isLateLastCall(after) || contradictThemselves(after.ownReasons()))
            .refuse(Rule.OWN_REASON_CHANGED, changesOwnReason(before.ownReasons(), after.ownReasons()))
            .done();
    }

    private static boolean isOutOfRange(Policy policy) {
        return policy.lastCallHours() < 0 || !(policy.lightBelowEffort() >= 0) || policy.answerWithinDays() < 1
                || policy.mostDeferrals() < 0 || policy.fewestPeopleShown() < 1;
    }

    // An answer that is due before its last call has run out could never be in time.
    private static boolean isLateLastCall(Policy policy) {
        return Duration.ofHours(policy.lastCallHours()).compareTo(Duration.ofDays(policy.answerWithinDays())) >= 0;
    }

    private static boolean contradictThemselves(List<Reason> own) {
        Set<ReasonCode> taken = new HashSet<>();
        ReasonCatalogue.under(Policy.DEFAULT).forEach(reason -> taken.add(reason.code()));
        return own.stream().anyMatch(reason -> !taken.add(reason.code()) || contradictsItself(reason));
    }

    private static boolean contradictsItself(Reason reason) {
        return switch (reason.kind()) {
            case WEAK_YES -> reason.favours() != Favours.YES;
            case WEAK_NO -> reason.favours() != Favours.NO;
            case GROUND, OTHER -> false;
        };
    }

    /** The words of a reason may be made clearer; what it is and argues for may not. */
    private static boolean changesOwnReason(List<Reason> before, List<Reason> after) {
        return before.stream()
            .anyMatch(old -> after.stream()
                .noneMatch(reason -> reason.code().equals(old.code()) && reason.kind() == old.kind()
                        && reason.favours() == old.favours()));
    }

}
