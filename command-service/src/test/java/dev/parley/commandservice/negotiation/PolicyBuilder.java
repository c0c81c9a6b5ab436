package dev.parley.commandservice.negotiation;

import dev.parley.sharedevents.Policy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The default policy, and what a story wants to be different. */
final class PolicyBuilder {

    private int lastCallHours = 0;

    private boolean counterOptionOnDecline = true;

    private boolean displacementAndForecast = true;

    private boolean restatementBeforeDecision = false;

    private ZoneId timeZone = ZoneOffset.UTC;

    static PolicyBuilder policy() {
        return new PolicyBuilder();
    }

    PolicyBuilder lastCallHours(int hours) {
        this.lastCallHours = hours;
        return this;
    }

    PolicyBuilder withoutCounterOptionOnDecline() {
        this.counterOptionOnDecline = false;
        return this;
    }

    PolicyBuilder withoutDisplacementAndForecast() {
        this.displacementAndForecast = false;
        return this;
    }

    PolicyBuilder restatementBeforeDecision() {
        this.restatementBeforeDecision = true;
        return this;
    }

    PolicyBuilder timeZone(ZoneId zone) {
        this.timeZone = zone;
        return this;
    }

    Policy now() {
        return new Policy(lastCallHours, counterOptionOnDecline, displacementAndForecast, 2, restatementBeforeDecision,
                21, 2, 3, timeZone, List.of());
    }

}
