package dev.parley.sharedevents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the decision comes about, and what may replace it. */
public sealed interface DecisionEvent extends NegotiationEvent {

    /**
     * What is about to be decided, until when it can be spoken against; all absent only
     * in imported history.
     */
    record LastCallOpened(@Nullable Disposition disposition, @Nullable OptionId option,
            @Nullable Instant until) implements DecisionEvent {
    }

    record LastCallInterrupted(Interruption because) implements DecisionEvent {
    }

    record EscalationRaised(Narrative reason) implements DecisionEvent {
    }

    /** The ask was accepted. */
    record RequestAccepted(Reasoning reasoning, Displacement displacement,
            boolean acknowledgesWeakReasons) implements DecisionEvent {
    }

    /**
     * A counter-option was accepted.
     *
     * @param option absent only in imported history
     * @param imposedBecause why it was chosen although sales had not accepted it; absent
     * if it was agreed
     */
    record CounterOptionChosen(@Nullable OptionId option, @Nullable Narrative imposedBecause, Reasoning reasoning,
            Displacement displacement, boolean acknowledgesWeakReasons) implements DecisionEvent {
    }

    record RequestDeclined(Reasoning reasoning, @Nullable Narrative noAlternativeBecause) implements DecisionEvent {
    }

    /**
     * @param revisitOn absent only in imported history
     */
    record RequestDeferred(Reasoning reasoning, @Nullable LocalDate revisitOn,
            @Nullable Narrative revisitWhen) implements DecisionEvent {
    }

    /**
     * An executive replaced the decision. {@code agreed} is whether sales had accepted
     * the counter-option.
     */
    record DecisionOverridden(Disposition disposition, @Nullable OptionId option, boolean agreed,
            @Nullable LocalDate revisitOn, Narrative reason, OverrideCause cause) implements DecisionEvent {
    }

    /**
     * What the haste of an expedited decision left out was given afterwards.
     *
     * @param forecast of a yes
     * @param noAlternativeBecause of a no
     */
    record DecisionCompleted(Reasoning.@Nullable Forecast forecast,
            @Nullable Narrative noAlternativeBecause) implements DecisionEvent {
    }

    record StanceRecorded(Stance stance, @Nullable Narrative note) implements DecisionEvent {
    }

    /** Negotiation goes on because of something new. */
    record RequestReopened(List<EvidenceId> evidence, List<DemandId> demands,
            @Nullable Narrative news) implements DecisionEvent {
    }

    /** {@code by} is a later request; absent only in imported history. */
    record DecisionSuperseded(@Nullable NegotiationId by) implements DecisionEvent {
    }

    /** What a yes pushes back, or why nothing. */
    record Displacement(List<Narrative> displaces, @Nullable Narrative displacesNothingBecause) {
    }

    /** What returned a negotiation from its last call. */
    enum Interruption {

        BLOCKING_OBJECTION, REVISION

    }

    /**
     * Why an executive replaced a decision; {@code RECORDED_IN_ERROR} is counted apart.
     */
    enum OverrideCause {

        STRATEGY, CUSTOMER, REGULATORY, SECURITY, CONTRACTUAL, NEW_INFORMATION, RECORDED_IN_ERROR, OTHER

    }

    /** Whether somebody stands behind a decision. */
    enum Stance {

        AGREE, DISSENT

    }

}
