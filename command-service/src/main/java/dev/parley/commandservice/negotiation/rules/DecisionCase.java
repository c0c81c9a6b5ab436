package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.state.Lifecycle.LastCall;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.Request;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision that somebody wants to take, and all that it is judged by. */
public record DecisionCase(NegotiationState negotiation, Decide command, KnownRoles known) {

    private static final int OLDEST_DAYS = 14;

    public Policy policy() {
        return negotiation.policy();
    }

    public Request request() {
        return negotiation.request();
    }

    public Choice choice() {
        return new Choice(command.disposition(), command.option(), negotiation.options());
    }

    public List<PersonId> deciders() {
        boolean decidesThemselves = command.decidedBy().isEmpty() && !isRecordedForOthers();
        return decidesThemselves ? List.of(command.by().person()) : command.decidedBy().stream().distinct().toList();
    }

    public LocalDate decidedOn() {
        return Objects.requireNonNullElseGet(command.decidedOn(), () -> negotiation.today(command.by()));
    }

    public boolean isRecordedForOthers() {
        return command.by().role() == Role.FACILITATOR;
    }

    public boolean isByExecutive() {
        return command.by().role() == Role.EXECUTIVE;
    }

    public boolean isAboutOwnRequest() {
        return Stream.concat(deciders().stream(), Stream.of(command.by().person()))
            .anyMatch(person -> negotiation.sides().isOn(Side.ASKING, person));
    }

    /**
     * Whether others are named who could not have decided; the caller's role is known.
     */
    public boolean isByWhoCannotDecide() {
        Eligibility eligibility = new Eligibility(negotiation, known);
        return deciders().stream()
            .anyMatch(person -> !person.equals(command.by().person()) && !eligibility.canDecide(person));
    }

    public boolean isForSomebodyElseToDecide() {
        PersonId assigned = negotiation.assignedDecider();
        return switch (command.by().role()) {
            case FACILITATOR -> assigned != null && !deciders().contains(assigned);
            case EXECUTIVE -> !deciders().contains(command.by().person());
            default -> !deciders().contains(command.by().person())
                    || (assigned != null && !assigned.equals(command.by().person()));
        };
    }

    public boolean lacksDeciders() {
        return isRecordedForOthers() && (deciders().isEmpty() || deciders().contains(command.by().person()));
    }

    public boolean lacksLastCall() {
        return request().needsLastCall() && negotiation.lifecycle().lastCall() == null;
    }

    public boolean comesDuringLastCall() {
        LastCall lastCall = negotiation.lifecycle().lastCall();
        return lastCall != null && !request().expedited() && lastCall.runsAt(command.by().at());
    }

    public boolean differsFromLastCall() {
        LastCall lastCall = negotiation.lifecycle().lastCall();
        return lastCall != null && !request().expedited()
                && !lastCall.isFor(command.disposition(), choice().counterOption());
    }

    public boolean isOnAnImpossibleDay() {
        return isImpossible(decidedOn(), command.by().at(), request());
    }

    /** Whether what is recorded at {@code at} cannot have been decided on that day. */
    static boolean isImpossible(LocalDate day, Instant at, Request request) {
        LocalDate today = request.dayOf(at);
        return day.isAfter(today) || day.isBefore(request.dayOf(request.raisedAt()))
                || day.isBefore(today.minusDays(OLDEST_DAYS));
    }

    public boolean lacksRestatement() {
        return policy().restatementBeforeDecision() && !negotiation.restatements().haveOneConfirmed();
    }

    public boolean lacksDisplacement() {
        return request().weighsYes() && command.displaces().stream().allMatch(Text::isMissing)
                && Text.isMissing(command.displacesNothingBecause());
    }

    public boolean lacksForecast() {
        return command.forecast() == null ? request().weighsYes() && !request().expedited()
                : Text.isMissing(command.forecast().statement());
    }

    public boolean restsOnWeakReasons() {
        return !command.acknowledgesWeakReasons() && Reasons.areWeak(negotiation.claims(), policy());
    }

    public boolean imposesWithoutSayingWhy() {
        return choice().counterOption() != null && !choice().isAgreed() && Text.isMissing(command.imposedBecause());
    }

    public boolean lacksGround() {
        return command.grounds().stream().noneMatch(ground -> Reasons.isGround(ground.code(), policy()));
    }

    public boolean lacksAlternative() {
        return policy().counterOptionOnDecline() && !request().expedited() && !negotiation.options().hasCounterOption()
                && Text.isMissing(command.noAlternativeBecause());
    }

    // An executive who declines has taken a stance by that.
    public boolean breaksContractWithoutExecutive() {
        return request().isPromisedByContract() && !negotiation.lifecycle().executiveSpoke() && !isByExecutive();
    }

    public boolean lacksRevisit() {
        LocalDate revisit = command.revisitOn();
        return revisit == null || !revisit.isAfter(decidedOn()) || revisit.isBefore(negotiation.today(command.by()));
    }

    public boolean isReviewedInThePast() {
        var forecast = command.forecast();
        return forecast != null && forecast.reviewOn().isBefore(negotiation.today(command.by()));
    }

    public boolean isDeferredTooOften() {
        return negotiation.decisions().deferrals() >= policy().mostDeferrals();
    }

}
