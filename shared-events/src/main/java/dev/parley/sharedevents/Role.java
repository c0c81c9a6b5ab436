package dev.parley.sharedevents;

import org.jspecify.annotations.Nullable;

/** In which capacity somebody acts. */
public enum Role {

    SALES, PRODUCT, EXECUTIVE, FACILITATOR, AUDITOR, ADMINISTRATOR, PRIVACY, LEGAL;

    /** Whether somebody in this role may read what people wrote. */
    public boolean readsNarrative() {
        return switch (this) {
            case SALES, PRODUCT, EXECUTIVE, FACILITATOR, AUDITOR -> true;
            case ADMINISTRATOR, PRIVACY, LEGAL -> false;
        };
    }

    /** The side of somebody in this role who is on none yet; some roles have none. */
    public @Nullable Side side() {
        return switch (this) {
            case SALES -> Side.ASKING;
            case PRODUCT -> Side.ANSWERING;
            case EXECUTIVE, FACILITATOR, AUDITOR, ADMINISTRATOR, PRIVACY, LEGAL -> null;
        };
    }

}
