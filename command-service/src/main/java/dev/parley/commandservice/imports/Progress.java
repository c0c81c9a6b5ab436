package dev.parley.commandservice.imports;

import java.util.Optional;

/** How far an imported request has come, and which step may be next. */
enum Progress {

    UNKNOWN, OPEN, LAST_CALL, ACCEPTED, NOT_ACCEPTED, WITHDRAWN, SUPERSEDED;

    /** Where the step leads, or empty if it cannot come now. */
    Optional<Progress> after(StepKind step) {
        return switch (this) {
            case UNKNOWN -> (step == StepKind.RAISED) ? Optional.of(OPEN) : Optional.empty();
            case OPEN, LAST_CALL -> undecidedAfter(step);
            case ACCEPTED -> (step == StepKind.DELIVERED) ? Optional.of(ACCEPTED) : decidedAfter(step);
            case NOT_ACCEPTED -> decidedAfter(step);
            case WITHDRAWN, SUPERSEDED -> Optional.empty();
        };
    }

    private static Optional<Progress> undecidedAfter(StepKind step) {
        return switch (step) {
            case LAST_CALL -> Optional.of(LAST_CALL);
            case RETURNED -> Optional.of(OPEN);
            case ACCEPTED, ACCEPTED_WITH_CHANGES -> Optional.of(ACCEPTED);
            case DECLINED, DEFERRED -> Optional.of(NOT_ACCEPTED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case RAISED, REOPENED, SUPERSEDED, DELIVERED -> Optional.empty();
        };
    }

    private static Optional<Progress> decidedAfter(StepKind step) {
        return switch (step) {
            case REOPENED -> Optional.of(OPEN);
            case SUPERSEDED -> Optional.of(SUPERSEDED);
            case RAISED, LAST_CALL, RETURNED, ACCEPTED, ACCEPTED_WITH_CHANGES, DECLINED, DEFERRED, WITHDRAWN,
                    DELIVERED ->
                Optional.empty();
        };
    }

}
