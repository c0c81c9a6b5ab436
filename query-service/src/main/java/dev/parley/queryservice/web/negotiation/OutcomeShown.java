package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Outcomes;
import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the decision.
 *
 * @param process how each side saw the making of it; empty until both have said
 * @param awaiting the sides that have not scored yet, once one has
 */
record OutcomeShown(@Nullable DeliveryShown planned, @Nullable DeliveryShown delivered, List<DealShown> deals,
        List<ScoreShown> process, List<Side> awaiting, List<HindsightShown> hindsight) {

    /** A day of delivery, planned or real. */
    record DeliveryShown(LocalDate on, @Nullable String link, @Nullable String by, Instant at, long position) {

        static @Nullable DeliveryShown of(Outcomes.@Nullable Delivery delivery, Reading reading) {
            return delivery == null ? null
                    : new DeliveryShown(delivery.on(), reading.text(delivery.source().position(), "/link"),
                            reading.author(delivery.source()), delivery.source().at(), delivery.source().position());
        }

    }

    /** What became of an account's deal. */
    record DealShown(String account, DealOutcome outcome, LocalDate on, @Nullable String source,
            @Nullable Confidence confidence, String by, Instant at, long position) {

        static DealShown of(Outcomes.Deal deal, Reading reading) {
            return new DealShown(reading.name(deal.account()), deal.outcome(), deal.on(),
                    reading.text(deal.source().position(), "/source"), deal.confidence(),
                    reading.name(deal.source().by()), deal.source().at(), deal.source().position());
        }

    }

    /** How one side saw the making of the decision, from 1 to 5. */
    record ScoreShown(Side side, int score, @Nullable String note, String by, Instant at, long position) {

        static ScoreShown of(Outcomes.Score score, Reading reading) {
            return new ScoreShown(score.side(), score.score(), reading.text(score.source().position(), "/note"),
                    reading.name(score.source().by()), score.source().at(), score.source().position());
        }

    }

    /** Whether what was expected came true, as one side sees it. */
    record HindsightShown(Side side, boolean cameTrue, @Nullable String note, String by, Instant at, long position) {

        static HindsightShown of(Outcomes.Hindsight seen, Reading reading) {
            return new HindsightShown(seen.side(), seen.cameTrue(), reading.text(seen.source().position(), "/note"),
                    reading.name(seen.source().by()), seen.source().at(), seen.source().position());
        }

    }

    static OutcomeShown of(Outcomes outcomes, Reading reading) {
        return new OutcomeShown(DeliveryShown.of(outcomes.planned(), reading),
                DeliveryShown.of(outcomes.delivered(), reading),
                outcomes.deals().stream().map(deal -> DealShown.of(deal, reading)).toList(),
                outcomes.scoresShown().stream().map(score -> ScoreShown.of(score, reading)).toList(),
                awaiting(outcomes),
                outcomes.hindsight().stream().map(seen -> HindsightShown.of(seen, reading)).toList());
    }

    private static List<Side> awaiting(Outcomes outcomes) {
        List<Side> scored = outcomes.scores().stream().map(Outcomes.Score::side).toList();
        return scored.isEmpty() ? List.of()
                : List.of(Side.values()).stream().filter(side -> !scored.contains(side)).toList();
    }

}
