package dev.parley.sharedevents.corrections;

import static dev.parley.sharedevents.corrections.FieldKind.COMING_DAY;
import static dev.parley.sharedevents.corrections.FieldKind.PAST_DAY;
import static dev.parley.sharedevents.corrections.FieldKind.PEOPLE;
import static dev.parley.sharedevents.corrections.FieldKind.PROBABILITY;
import static dev.parley.sharedevents.corrections.FieldKind.TEXT;

import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.Reasoning.Forecast;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be corrected of decisions; never what was decided. */
final class DecisionFields {

    static final List<CorrectableField> ALL = Stream.of(
            reasoning(RequestAccepted.class,
                    (it, change) -> new RequestAccepted(change.apply(it.reasoning()), it.displacement(),
                            it.acknowledgesWeakReasons())),
            reasoning(CounterOptionChosen.class,
                    (it, change) -> new CounterOptionChosen(it.option(), it.imposedBecause(),
                            change.apply(it.reasoning()), it.displacement(), it.acknowledgesWeakReasons())),
            reasoning(RequestDeclined.class,
                    (it, change) -> new RequestDeclined(change.apply(it.reasoning()), it.noAlternativeBecause())),
            reasoning(RequestDeferred.class, (it, change) -> new RequestDeferred(change.apply(it.reasoning()),
                    it.revisitOn(), it.revisitWhen())),
            others())
        .flatMap(List::stream)
        .toList();

    private DecisionFields() {
    }

    private static List<CorrectableField> others() {
        return new FieldTable().of(RequestDeferred.class)
            .field("revisitOn", COMING_DAY, LocalDate.class,
                    (it, day) -> new RequestDeferred(it.reasoning(), day, it.revisitWhen()))
            .field("revisitWhen", TEXT, Narrative.class,
                    (it, when) -> new RequestDeferred(it.reasoning(), it.revisitOn(), when))
            .of(RequestDeclined.class)
            .field("noAlternativeBecause", TEXT, Narrative.class,
                    (it, because) -> new RequestDeclined(it.reasoning(), because))
            .of(DecisionCompleted.class)
            .field("forecast.statement", TEXT, Narrative.class,
                    (it, text) -> completed(it, one -> new Forecast(text, one.probability(), one.reviewOn())))
            .field("forecast.probability", PROBABILITY, Double.class,
                    (it, value) -> completed(it, one -> new Forecast(one.statement(), value, one.reviewOn())))
            .field("forecast.reviewOn", COMING_DAY, LocalDate.class,
                    (it, day) -> completed(it, one -> new Forecast(one.statement(), one.probability(), day)))
            .of(DecisionOverridden.class)
            .field("reason", TEXT, Narrative.class,
                    (it, reason) -> new DecisionOverridden(it.disposition(), it.option(), it.agreed(), it.revisitOn(),
                            reason, it.cause()))
            .of(StanceRecorded.class)
            .field("note", TEXT, Narrative.class, (it, note) -> new StanceRecorded(it.stance(), note))
            .of(EscalationRaised.class)
            .field("reason", TEXT, Narrative.class, (_, reason) -> new EscalationRaised(reason))
            .of(RequestReopened.class)
            .field("news", TEXT, Narrative.class, (it, news) -> new RequestReopened(it.evidence(), it.demands(), news))
            .all();
    }

    private static <E extends NegotiationEvent> List<CorrectableField> reasoning(Class<E> decision,
            BiFunction<E, UnaryOperator<Reasoning>, E> with) {
        return new FieldTable().of(decision)
            .within("/reasoning")
            .field("rationale", TEXT, Narrative.class,
                    (it, text) -> with.apply(it, was -> said(was, text, was.customerWording())))
            .field("customerWording", TEXT, Narrative.class,
                    (it, text) -> with.apply(it, was -> said(was, was.rationale(), text)))
            .field("decidedOn", PAST_DAY, LocalDate.class,
                    (it, day) -> with.apply(it,
                            was -> taken(was, was.decidedBy(), day, was.forum(), was.minutesLink())))
            .field("decidedBy", PEOPLE, List.class,
                    (it, people) -> with.apply(it,
                            was -> taken(was, people(people), was.decidedOn(), was.forum(), was.minutesLink())))
            .field("forum", TEXT, Narrative.class,
                    (it, forum) -> with.apply(it,
                            was -> taken(was, was.decidedBy(), was.decidedOn(), forum, was.minutesLink())))
            .field("minutesLink", TEXT, Narrative.class,
                    (it, link) -> with.apply(it,
                            was -> taken(was, was.decidedBy(), was.decidedOn(), was.forum(), link)))
            .choice("merit", Reasoning.Merit.class,
                    (it, merit) -> with.apply(it, was -> expected(was, merit, was.forecast())))
            .field("forecast.statement", TEXT, Narrative.class,
                    (it, text) -> with.apply(it,
                            was -> forecast(was, one -> new Forecast(text, one.probability(), one.reviewOn()))))
            .field("forecast.probability", PROBABILITY, Double.class,
                    (it, value) -> with.apply(it,
                            was -> forecast(was, one -> new Forecast(one.statement(), value, one.reviewOn()))))
            .field("forecast.reviewOn", COMING_DAY, LocalDate.class,
                    (it, day) -> with.apply(it,
                            was -> forecast(was, one -> new Forecast(one.statement(), one.probability(), day))))
            .all();
    }

    private static List<PersonId> people(List<?> people) {
        return people.stream().map(PersonId.class::cast).toList();
    }

    private static Reasoning said(Reasoning was, @Nullable Narrative rationale, @Nullable Narrative customerWording) {
        return new Reasoning(rationale, was.decidedBy(), was.decidedOn(), was.forum(), was.minutesLink(), was.grounds(),
                was.merit(), was.forecast(), customerWording, was.conditions());
    }

    private static Reasoning taken(Reasoning was, List<PersonId> decidedBy, LocalDate decidedOn,
            @Nullable Narrative forum, @Nullable Narrative minutesLink) {
        return new Reasoning(was.rationale(), decidedBy, decidedOn, forum, minutesLink, was.grounds(), was.merit(),
                was.forecast(), was.customerWording(), was.conditions());
    }

    private static DecisionCompleted completed(DecisionCompleted was, UnaryOperator<Forecast> change) {
        return was.forecast() == null ? was
                : new DecisionCompleted(change.apply(was.forecast()), was.noAlternativeBecause());
    }

    private static Reasoning forecast(Reasoning was, UnaryOperator<Forecast> change) {
        return was.forecast() == null ? was : expected(was, was.merit(), change.apply(was.forecast()));
    }

    private static Reasoning expected(Reasoning was, Reasoning.@Nullable Merit merit, @Nullable Forecast forecast) {
        return new Reasoning(was.rationale(), was.decidedBy(), was.decidedOn(), was.forum(), was.minutesLink(),
                was.grounds(), merit, forecast, was.customerWording(), was.conditions());
    }

}
