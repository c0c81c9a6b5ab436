package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was decided and why.
 *
 * @param optionId the option accepted; null for a no or a deferral
 * @param rationale of an override, its reason
 * @param decidedAt when it was recorded as decided
 * @param agreed whether sales had accepted the counter-option chosen
 * @param completionPosition the entry that says what its haste had left out; null if
 * there is none
 * @param override why it replaced the decision before it; null if it did not
 */
record DecisionShown(Disposition disposition, @Nullable String optionId, @Nullable String rationale,
        List<String> decidedBy, Instant decidedAt, LocalDate decidedOn, String recordedBy, Role role,
        @Nullable String forum, @Nullable String minutesLink, List<GroundShown> grounds,
        Reasoning.@Nullable Merit merit, @Nullable ForecastShown forecast, List<@Nullable String> displaces,
        @Nullable String displacesNothingBecause, boolean acknowledgesWeakReasons, boolean agreed,
        @Nullable String imposedBecause, @Nullable String noAlternativeBecause, @Nullable String customerWording,
        @Nullable LocalDate revisitOn, @Nullable String revisitWhen, List<@Nullable String> conditions,
        @Nullable OverrideCause override, long position, @Nullable Long completionPosition, List<Remark> remarks) {

    /** A reason that the deciding side gives. */
    record GroundShown(String code, @Nullable String statement) {
    }

    /** What the decision is expected to lead to. */
    record ForecastShown(@Nullable String statement, double probability, LocalDate reviewOn) {
    }

    static DecisionShown of(Decision decision, Reading reading) {
        long position = decision.source().position();
        boolean overrides = decision.override() != null;
        return new DecisionShown(decision.disposition(), decision.option() == null ? null : decision.option().value(),
                reading.text(position, overrides ? "/reason" : "/reasoning/rationale"),
                reading.names(decision.decidedBy()), decision.source().at(), decision.decidedOn(),
                reading.name(decision.source().by()), decision.source().role(),
                reading.text(position, "/reasoning/forum"), reading.text(position, "/reasoning/minutesLink"),
                grounds(decision, reading), decision.merit(), forecast(decision, reading),
                reading.texts(position, "/displacement/displaces"),
                reading.text(position, "/displacement/displacesNothingBecause"),
                reading.data(position).path("acknowledgesWeakReasons").asBoolean(false), decision.agreed(),
                reading.text(position, "/imposedBecause"), noAlternativeBecause(decision, reading),
                reading.text(position, "/reasoning/customerWording"), decision.revisitOn(),
                reading.text(position, "/revisitWhen"), reading.texts(position, "/reasoning/conditions"),
                decision.override(), position, decision.completed() == null ? null : decision.completed().position(),
                remarks(decision, reading));
    }

    private static List<GroundShown> grounds(Decision decision, Reading reading) {
        long position = decision.source().position();
        return IntStream.range(0, decision.grounds().size())
            .mapToObj(i -> new GroundShown(decision.grounds().get(i).value(),
                    reading.text(position, "/reasoning/grounds/" + i + "/statement")))
            .toList();
    }

    private static @Nullable ForecastShown forecast(Decision decision, Reading reading) {
        var expected = decision.forecast();
        var in = decision.forecastIn();
        String pointer = in.equals(decision.completed()) ? "/forecast/statement" : "/reasoning/forecast/statement";
        return expected == null ? null
                : new ForecastShown(reading.text(in.position(), pointer), expected.probability(), expected.reviewOn());
    }

    /** What was said later of it, and of what it was completed by. */
    private static List<Remark> remarks(Decision decision, Reading reading) {
        List<Remark> remarks = new ArrayList<>(reading.remarks(decision.source().position()));
        if (decision.completed() != null) {
            remarks.addAll(reading.remarks(decision.completed().position()));
        }
        return remarks;
    }

    private static @Nullable String noAlternativeBecause(Decision decision, Reading reading) {
        var said = decision.completed() != null ? decision.completed() : decision.source();
        return reading.text(said.position(), "/noAlternativeBecause");
    }

}
