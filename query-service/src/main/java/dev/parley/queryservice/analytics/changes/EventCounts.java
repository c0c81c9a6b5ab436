package dev.parley.queryservice.analytics.changes;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often what happened, imported history aside.
 *
 * @param yes decisions that were a yes, first ones or not, overrides not among them
 * @param takenUp negotiations that were last reopened or restored since
 * @param ended withdrawn, marked a duplicate or superseded
 * @param challenged claims last challenged since
 */
public record EventCounts(long raised, long yes, long no, long deferred, long overridden, long escalated, long takenUp,
        long ended, long challenged, long substantiated, long delivered, long dealOutcomes) {

    static final EventCounts NOTHING = new EventCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** In one negotiation, after an entry. */
    static EventCounts in(Negotiation one, long position) {
        return new EventCounts(count(position, Stream.of(one.request().raised())),
                count(position, decided(one, Answer.YES)), count(position, decided(one, Answer.NO)),
                count(position, decided(one, Answer.DEFERRED)), count(position, overridden(one)),
                count(position, one.decisions().escalations().stream()),
                count(position, stream(one.decisions().takenUp())), count(position, stream(one.ended())),
                count(position, one.claims().own().flatMap(claim -> stream(claim.challenged()))),
                count(position, substantiated(one)), count(position, delivered(one)),
                count(position, one.outcomes().deals().stream().map(deal -> deal.source())));
    }

    EventCounts plus(EventCounts other) {
        return new EventCounts(raised + other.raised, yes + other.yes, no + other.no, deferred + other.deferred,
                overridden + other.overridden, escalated + other.escalated, takenUp + other.takenUp,
                ended + other.ended, challenged + other.challenged, substantiated + other.substantiated,
                delivered + other.delivered, dealOutcomes + other.dealOutcomes);
    }

    private static Stream<Source> decided(Negotiation negotiation, Answer answer) {
        return negotiation.decisions()
            .all()
            .stream()
            .filter(decision -> decision.override() == null && Answer.of(decision) == answer)
            .map(Decision::source);
    }

    private static Stream<Source> overridden(Negotiation negotiation) {
        return negotiation.decisions()
            .all()
            .stream()
            .filter(decision -> decision.override() != null)
            .map(Decision::source);
    }

    private static Stream<Source> substantiated(Negotiation negotiation) {
        return negotiation.claims()
            .own()
            .filter(claim -> claim.counted() == Claim.Status.SUBSTANTIATED)
            .flatMap(claim -> stream(claim.resolved()));
    }

    private static Stream<Source> delivered(Negotiation negotiation) {
        var delivered = negotiation.outcomes().delivered();
        return delivered == null ? Stream.empty() : Stream.of(delivered.source());
    }

    private static long count(long position, Stream<Source> sources) {
        return sources.filter(source -> source.position() > position).count();
    }

    private static Stream<Source> stream(@Nullable Source source) {
        return Stream.ofNullable(source);
    }

}
