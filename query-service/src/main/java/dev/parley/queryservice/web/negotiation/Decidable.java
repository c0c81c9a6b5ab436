package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.LastCall;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether somebody can decide something now, whatever they say in it. */
record Decidable(Situation it) {

    boolean isTheirs() {
        return !it.isOn(Side.ASKING) && isInTheirRole() && isRestated() && it.isRipe()
                && Arrays.stream(Disposition.values()).anyMatch(this::isPossible);
    }

    private boolean isInTheirRole() {
        return switch (it.role()) {
            case PRODUCT -> it.isDecider();
            case EXECUTIVE -> it.isEscalated();
            case FACILITATOR -> true;
            default -> false;
        };
    }

    private boolean isRestated() {
        return !negotiation().request().policy().restatementBeforeDecision()
                || negotiation().restatements().haveOneConfirmed();
    }

    private boolean isPossible(Disposition disposition) {
        return switch (disposition) {
            case ACCEPTED -> isCalled(disposition, null) && isFree(negotiation().request().ask());
            case ACCEPTED_COUNTER -> negotiation().options()
                .counters()
                .anyMatch(option -> isCalled(disposition, option.id()) && isFree(option.id()));
            case DECLINED -> isCalled(disposition, null) && !isPromised();
            case DEFERRED -> isCalled(disposition, null)
                    && negotiation().decisions().deferrals() < negotiation().request().policy().mostDeferrals();
        };
    }

    private boolean isCalled(Disposition disposition, @Nullable OptionId option) {
        LastCall lastCall = negotiation().decisions().lastCall();
        return lastCall == null || negotiation().request().expedited() != null || lastCall.isFor(disposition, option);
    }

    private boolean isFree(OptionId option) {
        return !negotiation().objections().block(option);
    }

    /**
     * Whether a contract promises it, and no executive has said what to think of that.
     */
    private boolean isPromised() {
        var commitment = negotiation().request().commitment();
        return commitment != null && commitment.kind() == Commitment.Kind.CONTRACT && !it.is(Role.EXECUTIVE)
                && !negotiation().decisions().executiveSpoke();
    }

    private Negotiation negotiation() {
        return it.negotiation();
    }

}
