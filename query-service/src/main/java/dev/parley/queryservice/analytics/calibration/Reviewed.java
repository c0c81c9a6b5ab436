package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.statistics.Brier.Forecast;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Outcomes;
import dev.parley.queryservice.views.negotiations.Outcomes.Hindsight;
import dev.parley.queryservice.views.negotiations.Outcomes.Score;
import dev.parley.sharedevents.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A decision, and what the sides said of it while it stood.
 *
 * @param process both sides' scores, none unless both have given theirs
 */
record Reviewed(Decision decision, List<Hindsight> hindsight, List<Score> process) {

    /** Every decision of a negotiation. */
    static Stream<Reviewed> of(Negotiation negotiation) {
        List<Decision> all = negotiation.decisions().all();
        Outcomes outcomes = negotiation.outcomes();
        List<Hindsight> hindsight = Stream.concat(outcomes.earlierHindsight().stream(), outcomes.hindsight().stream())
            .toList();
        List<Score> scores = Stream.concat(outcomes.earlierScores().stream(), outcomes.scoresShown().stream()).toList();
        return IntStream.range(0, all.size()).mapToObj(i -> {
            long from = all.get(i).source().position();
            long to = i + 1 < all.size() ? all.get(i + 1).source().position() : Long.MAX_VALUE;
            return new Reviewed(all.get(i), between(hindsight, Hindsight::source, from, to),
                    between(scores, Score::source, from, to));
        });
    }

    /** What the asking side says. */
    Optional<Boolean> cameTrue() {
        return saidBy(Side.ASKING, decision.source());
    }

    /** Whether the sides see what was forecast differently. */
    boolean isDisputed() {
        Optional<Boolean> asking = saidBy(Side.ASKING, decision.forecastIn());
        Optional<Boolean> other = saidBy(Side.ANSWERING, decision.forecastIn());
        return asking.isPresent() && other.isPresent() && !asking.equals(other);
    }

    /**
     * The forecast and what came of it, as the side says that did not make it, if both
     * are known. What was known before tells nothing of a forecast that came afterwards.
     */
    Optional<Forecast> forecast() {
        return Optional.ofNullable(decision.forecast())
            .flatMap(stated -> saidBy(Side.ASKING, decision.forecastIn())
                .map(came -> new Forecast(stated.probability(), came)));
    }

    /** The mean of both sides' scores, from 1 to 5. */
    OptionalDouble meanScore() {
        boolean both = Arrays.stream(Side.values())
            .allMatch(side -> process.stream().anyMatch(score -> score.side() == side));
        return both ? Arrays.stream(Side.values()).mapToInt(this::lastScore).average() : OptionalDouble.empty();
    }

    private int lastScore(Side side) {
        return process.stream().filter(score -> score.side() == side).toList().getLast().score();
    }

    private Optional<Boolean> saidBy(Side side, Source after) {
        return hindsight.stream()
            .filter(said -> said.side() == side && said.source().position() > after.position())
            .reduce((earlier, later) -> later)
            .map(Hindsight::cameTrue);
    }

    private static <T> List<T> between(List<T> all, Function<T, Source> source, long from, long to) {
        return all.stream().filter(one -> {
            long position = source.apply(one).position();
            return position > from && position < to;
        }).toList();
    }

}
