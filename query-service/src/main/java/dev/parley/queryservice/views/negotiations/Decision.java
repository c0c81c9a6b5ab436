package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided once, by a decision or by an override of one.
 *
 * @param option the option accepted; absent for a no, a deferral, and imported history
 * @param agreed whether sales had accepted the counter-option that was chosen
 * @param decidedOn the day it was taken
 * @param grounds the codes that the deciding side gave
 * @param noAlternative whether a no says why there is no alternative to it
 * @param displaced how many things the yes pushes back; absent where that was not said
 * @param override why it replaces the decision before it; absent if it is no override
 * @param completed where that was said which its haste had left out
 */
public record Decision(Disposition disposition, @Nullable OptionId option, boolean agreed, LocalDate decidedOn,
        List<PersonId> decidedBy, List<ReasonCode> grounds, Reasoning.@Nullable Merit merit,
        @Nullable Expectation forecast, @Nullable LocalDate revisitOn, boolean noAlternative,
        @Nullable Integer displaced, @Nullable OverrideCause override, Source source, @Nullable Source completed) {

    /**
     * What the decision was expected to lead to.
     *
     * @param probability from 0 to 1
     */
    public record Expectation(double probability, LocalDate reviewOn) {

        static Expectation of(Reasoning.Forecast forecast) {
            return new Expectation(forecast.probability(), forecast.reviewOn());
        }

    }

    /** Whether it is a yes or a no, not a deferral. */
    public boolean isDecisive() {
        return disposition != Disposition.DEFERRED;
    }

    /** Where its forecast stands, if it has one: of a no, something else came later. */
    public Source forecastIn() {
        return completed != null && disposition.isYes() ? completed : source;
    }

    static Decision of(RequestAccepted event, OptionId ask, Source source) {
        return taken(Disposition.ACCEPTED, ask, false, event.reasoning(), null, false, said(event.displacement()),
                source);
    }

    static Decision of(CounterOptionChosen event, Source source) {
        return taken(Disposition.ACCEPTED_COUNTER, event.option(), event.imposedBecause() == null, event.reasoning(),
                null, false, said(event.displacement()), source);
    }

    static Decision of(RequestDeclined event, Source source) {
        return taken(Disposition.DECLINED, null, false, event.reasoning(), null, event.noAlternativeBecause() != null,
                null, source);
    }

    static Decision of(RequestDeferred event, Source source) {
        return taken(Disposition.DEFERRED, null, false, event.reasoning(), event.revisitOn(), false, null, source);
    }

    static Decision of(DecisionOverridden event, Request request, Source source) {
        OptionId option = event.disposition() == Disposition.ACCEPTED ? request.ask() : event.option();
        return new Decision(event.disposition(), option, event.agreed(), source.on(request.policy().timeZone()),
                List.of(source.by()), List.of(), null, null, event.revisitOn(), false, null, event.cause(), source,
                null);
    }

    Decision completed(DecisionCompleted event, Source where) {
        return new Decision(disposition, option, agreed, decidedOn, decidedBy, grounds, merit,
                event.forecast() == null ? forecast : Expectation.of(event.forecast()), revisitOn,
                noAlternative || event.noAlternativeBecause() != null, displaced, override, source, where);
    }

    private static Decision taken(Disposition disposition, @Nullable OptionId option, boolean agreed,
            Reasoning reasoning, @Nullable LocalDate revisitOn, boolean noAlternative, @Nullable Integer displaced,
            Source source) {
        var forecast = reasoning.forecast();
        return new Decision(disposition, option, agreed, reasoning.decidedOn(), List.copyOf(reasoning.decidedBy()),
                reasoning.grounds().stream().map(Reasoning.Ground::code).toList(), reasoning.merit(),
                forecast == null ? null : Expectation.of(forecast), revisitOn, noAlternative, displaced, null, source,
                null);
    }

    private static @Nullable Integer said(Displacement displacement) {
        int displaced = displacement.displaces().size();
        return displaced == 0 && displacement.displacesNothingBecause() == null ? null : Integer.valueOf(displaced);
    }

}
