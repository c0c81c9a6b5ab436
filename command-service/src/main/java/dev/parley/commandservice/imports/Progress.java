package dev.parley.commandservice.imports;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How far an imported request has come, and what that makes of the step that is next. */
enum Progress {

    UNKNOWN, OPEN, LAST_CALL, ACCEPTED, ACCEPTED_WITH_CHANGES, DECLINED, DEFERRED, DELIVERED, WITHDRAWN, DUPLICATE,
    SUPERSEDED;

    /** Where a step leads, wherever it comes from. */
    static Progress after(StepKind step) {
        return switch (step) {
            case RAISED, RETURNED, REOPENED, RESTORED -> OPEN;
            case LAST_CALL -> LAST_CALL;
            case ACCEPTED -> ACCEPTED;
            case ACCEPTED_WITH_CHANGES -> ACCEPTED_WITH_CHANGES;
            case DECLINED -> DECLINED;
            case DEFERRED -> DEFERRED;
            case DELIVERED -> DELIVERED;
            case WITHDRAWN -> WITHDRAWN;
            case DUPLICATE -> DUPLICATE;
            case SUPERSEDED -> SUPERSEDED;
        };
    }

    /**
     * What a tracker means by the step here. It has one word for a draft, whether it was
     * begun, went back from its last call, or was taken up again.
     */
    StepKind meaning(StepKind step) {
        boolean opens = step == StepKind.RAISED || step == StepKind.REOPENED || step == StepKind.RESTORED;
        return !opens ? step : switch (this) {
            case UNKNOWN, OPEN -> step;
            case LAST_CALL -> StepKind.RETURNED;
            case DUPLICATE -> StepKind.RESTORED;
            case WITHDRAWN -> (step == StepKind.RESTORED) ? step : StepKind.REOPENED;
            case ACCEPTED, ACCEPTED_WITH_CHANGES, DECLINED, DEFERRED, DELIVERED, SUPERSEDED -> StepKind.REOPENED;
        };
    }

    /** Whether the step says nothing new. */
    boolean repeats(StepKind step) {
        return after(step) == this && step != StepKind.RETURNED;
    }

    /** The step that must have come before it next, though it was not recorded. */
    Optional<StepKind> missingBefore(StepKind step) {
        return Optional.ofNullable(switch (this) {
            case UNKNOWN -> (step == StepKind.RAISED) ? null : StepKind.RAISED;
            case OPEN, LAST_CALL, DEFERRED -> (step == StepKind.DELIVERED) ? StepKind.ACCEPTED : null;
            case ACCEPTED, ACCEPTED_WITH_CHANGES ->
                (step == StepKind.DELIVERED || step == StepKind.SUPERSEDED) ? null : reopened(step);
            case DECLINED, DELIVERED -> (step == StepKind.SUPERSEDED) ? null : reopened(step);
            case WITHDRAWN, SUPERSEDED -> reopened(step);
            case DUPLICATE -> (after(step) == OPEN) ? null : StepKind.RESTORED;
        });
    }

    private static @Nullable StepKind reopened(StepKind step) {
        return (after(step) == OPEN) ? null : StepKind.REOPENED;
    }

}
