package dev.parley.commandservice.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.parley.commandservice.negotiation.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.Stage.LastCall;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Role;
import org.jspecify.annotations.Nullable;

/** A decision that somebody wants to take, and all that it is judged by. */
record DecisionCase(Dossier dossier, Decide command) {

    private static final int OLDEST_DAYS = 14;

    Policy policy() {
        return dossier.policy();
    }

    Request request() {
        return dossier.request();
    }

    Choice choice() {
        return new Choice(command.disposition(), command.option(), dossier.options());
    }

    List<PersonId> deciders() {
        boolean decidesThemselves = command.decidedBy().isEmpty() && !isRecordedForOthers();
        return decidesThemselves ? List.of(command.by().person()) : command.decidedBy().stream().distinct().toList();
    }

    LocalDate decidedOn() {
        return Objects.requireNonNullElseGet(command.decidedOn(), () -> dossier.today(command.by()));
    }

    boolean isRecordedForOthers() {
        return command.by().role() == Role.FACILITATOR;
    }

    boolean isByExecutive() {
        return command.by().role() == Role.EXECUTIVE;
    }

    boolean isAboutOwnRequest() {
        return dossier.sides().anyAsking(Stream.concat(deciders().stream(), Stream.of(command.by().person())).toList());
    }

    boolean isForSomebodyElseToDecide() {
        PersonId assigned = assignedDecider();
        boolean passesOver = assigned != null && !isByExecutive() && !deciders().contains(assigned);
        return passesOver || (!isRecordedForOthers() && !deciders().contains(command.by().person()));
    }

    private @Nullable PersonId assignedDecider() {
        PersonId assigned = request().decider();
        return (assigned == null) ? null : dossier.sides().standInFor(assigned);
    }

    boolean lacksDeciders() {
        return isRecordedForOthers() && (deciders().isEmpty() || deciders().contains(command.by().person()));
    }

    boolean lacksLastCall() {
        return request().needsLastCall() && dossier.stage().lastCall() == null;
    }

    boolean comesDuringLastCall() {
        LastCall lastCall = dossier.stage().lastCall();
        return lastCall != null && !request().expedited() && lastCall.runsAt(command.by().at());
    }

    boolean differsFromLastCall() {
        LastCall lastCall = dossier.stage().lastCall();
        return lastCall != null && !request().expedited()
                && !lastCall.isFor(command.disposition(), choice().counterOption());
    }

    boolean isOnAnImpossibleDay() {
        LocalDate today = dossier.today(command.by());
        LocalDate day = decidedOn();
        return day.isAfter(today) || day.isBefore(request().dayOf(request().raisedAt()))
                || day.isBefore(today.minusDays(OLDEST_DAYS));
    }

    boolean lacksRestatement() {
        return policy().restatementBeforeDecision() && !dossier.restatements().haveOneConfirmed();
    }

    boolean lacksDisplacement() {
        return isToBeWeighed() && command.displaces().stream().allMatch(Text::isMissing)
                && Text.isMissing(command.displacesNothingBecause());
    }

    boolean lacksForecast() {
        return isToBeWeighed() && !request().expedited()
                && (command.forecast() == null || Text.isMissing(command.forecast().statement()));
    }

    private boolean isToBeWeighed() {
        return policy().displacementAndForecast() && !request().isLight();
    }

    boolean restsOnWeakReasons() {
        return !command.acknowledgesWeakReasons() && dossier.claims().areWeak(policy());
    }

    boolean imposesWithoutSayingWhy() {
        return choice().counterOption() != null && !choice().isAgreed() && Text.isMissing(command.imposedBecause());
    }

    boolean lacksGround() {
        return command.grounds().stream().noneMatch(ground -> Reasons.isGround(ground.code(), policy()));
    }

    boolean lacksAlternative() {
        return policy().counterOptionOnDecline() && !request().expedited() && !dossier.options().hasCounterOption()
                && Text.isMissing(command.noAlternativeBecause());
    }

    // An executive who declines has taken a stance by that.
    boolean breaksContractWithoutExecutive() {
        return request().isPromisedByContract() && !dossier.stage().executiveSpoke() && !isByExecutive();
    }

    boolean lacksRevisit() {
        return command.revisitOn() == null || !command.revisitOn().isAfter(decidedOn());
    }

    boolean isDeferredTooOften() {
        return dossier.rulings().deferrals() >= policy().mostDeferrals();
    }

}
