package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.negotiations.Decision;

/**
 * What a decision says to those who asked. A counter-option that they had not accepted is
 * a no to them.
 */
public enum Answer {

    YES, NO, DEFERRED;

    public static Answer of(Decision decision) {
        return switch (decision.disposition()) {
            case ACCEPTED -> YES;
            case ACCEPTED_COUNTER -> decision.agreed() ? YES : NO;
            case DECLINED -> NO;
            case DEFERRED -> DEFERRED;
        };
    }

}
