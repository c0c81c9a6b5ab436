package dev.parley.query.analytics.changes;

import dev.parley.query.analytics.Answer;
import dev.parley.query.views.entries.Source;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Claim;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.List;
import java.util.function.Function;
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
public record Happened(long raised, long yes, long no, long deferred, long overridden, long escalated, long takenUp,
        long ended, long challenged, long substantiated, long delivered, long dealOutcomes) {

    static Happened since(Views views, long position) {
        List<Negotiation> live = views.negotiations().stream().filter(negotiation -> !negotiation.imported()).toList();
        return new Happened(count(live, position, one -> Stream.of(one.request().raised())),
                count(live, position, one -> decided(one, Answer.YES)),
                count(live, position, one -> decided(one, Answer.NO)),
                count(live, position, one -> decided(one, Answer.DEFERRED)),
                count(live, position, Happened::overridden),
                count(live, position, one -> one.decisions().escalations().stream()),
                count(live, position, one -> stream(one.decisions().takenUp())),
                count(live, position, one -> stream(one.ended())),
                count(live, position, one -> one.claims().counted().flatMap(claim -> stream(claim.challenged()))),
                count(live, position, Happened::substantiated), count(live, position, Happened::delivered),
                count(live, position, one -> one.outcomes().deals().stream().map(deal -> deal.source())));
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
            .counted()
            .filter(claim -> claim.counted() == Claim.Status.SUBSTANTIATED)
            .flatMap(claim -> stream(claim.resolved()));
    }

    private static Stream<Source> delivered(Negotiation negotiation) {
        var delivered = negotiation.outcomes().delivered();
        return delivered == null ? Stream.empty() : Stream.of(delivered.source());
    }

    private static long count(List<Negotiation> live, long position, Function<Negotiation, Stream<Source>> what) {
        return live.stream().flatMap(what).filter(source -> source.position() > position).count();
    }

    private static Stream<Source> stream(@Nullable Source source) {
        return Stream.ofNullable(source);
    }

}
