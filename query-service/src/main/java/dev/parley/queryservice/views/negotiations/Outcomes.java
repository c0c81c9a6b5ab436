package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.OutcomeEvent;
import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.DeliveryPlanned;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision.
 *
 * @param scores of the decision that stands
 * @param earlierScores of decisions before a reopening, where both sides had given theirs
 * @param earlierHindsight on decisions before a reopening
 */
public record Outcomes(@Nullable Delivery planned, @Nullable Delivery delivered, List<Deal> deals, List<Score> scores,
        List<Hindsight> hindsight, List<Score> earlierScores, List<Hindsight> earlierHindsight) {

    static final Outcomes NONE = new Outcomes(null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    /** A day of delivery, planned or real. */
    public record Delivery(LocalDate on, Source source) {
    }

    /** What became of an account's deal. */
    public record Deal(AccountId account, DealOutcome outcome, LocalDate on, @Nullable Confidence confidence,
            Source source) {
    }

    /** How one side saw the making of the decision, from 1 to 5. */
    public record Score(Side side, int score, Source source) {
    }

    /** Whether what was expected came true, as one side sees it. */
    public record Hindsight(Side side, boolean cameTrue, Source source) {
    }

    /** The scores, none before both sides have given theirs. */
    public List<Score> scoresShown() {
        return Stream.of(Side.values()).allMatch(side -> scores.stream().anyMatch(score -> score.side() == side))
                ? scores : List.of();
    }

    Outcomes startAnew() {
        return new Outcomes(planned, delivered, deals, List.of(), List.of(),
                Stream.concat(earlierScores.stream(), scoresShown().stream()).toList(),
                Stream.concat(earlierHindsight.stream(), hindsight.stream()).toList());
    }

    Outcomes apply(OutcomeEvent event, Source source) {
        return switch (event) {
            case DeliveryPlanned(LocalDate on, var _) -> new Outcomes(new Delivery(on, source), delivered, deals,
                    scores, hindsight, earlierScores, earlierHindsight);
            case DeliveryRecorded(LocalDate on, var _) -> new Outcomes(planned, new Delivery(on, source), deals, scores,
                    hindsight, earlierScores, earlierHindsight);
            case DealOutcomeRecorded deal -> new Outcomes(planned, delivered,
                    ImmutableLists.plus(deals,
                            new Deal(deal.account(), deal.outcome(), deal.on(), deal.confidence(), source)),
                    scores, hindsight, earlierScores, earlierHindsight);
            case ProcessScored(Side side, int score, var _) ->
                new Outcomes(planned, delivered, deals, ImmutableLists.plus(scores, new Score(side, score, source)),
                        hindsight, earlierScores, earlierHindsight);
            case OutcomeRecorded(Side side, boolean cameTrue, var _) -> new Outcomes(planned, delivered, deals, scores,
                    ImmutableLists.plus(hindsight, new Hindsight(side, cameTrue, source)), earlierScores,
                    earlierHindsight);
        };
    }

}
