package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the reason catalogue.
 *
 * @param favours what it argues for; absent if that depends on who says it
 * @param missing what it leaves open
 * @param question what to ask of whoever gives it
 */
public record Reason(ReasonCode code, String name, Kind kind, ClaimEvent.@Nullable Favours favours, String missing,
        String question) {

    /** How far a reason carries. */
    public enum Kind {

        /** Needs support: sounds convincing for a yes (Y-codes). */
        WEAK_YES,
        /** Needs support: sounds convincing for a no (N-codes). */
        WEAK_NO,
        /** Stands by itself (G-codes). */
        GROUND,
        /** Needs a text of its own. */
        OTHER

    }

    @JsonIgnore
    public boolean isWeak() {
        return kind == Kind.WEAK_YES || kind == Kind.WEAK_NO;
    }

}
