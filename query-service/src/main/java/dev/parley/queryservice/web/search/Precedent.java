package dev.parley.queryservice.web.search;

import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.search.Hit;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation like it that was decided or withdrawn, how it ended, and why.
 *
 * @param importedRef what it is called where it was imported from
 * @param decision the one that it stands at; null if it was withdrawn
 * @param withdrawn null if it was decided
 */
record Precedent(String id, @Nullable String importedRef, State state, @Nullable String title, @Nullable String problem,
        @Nullable String ask, @Nullable Name productArea, @Nullable Name segment, Instant raisedAt,
        @Nullable Ending decision, @Nullable WithdrawalShown withdrawn, List<ReasonGiven> reasons,
        List<DealOutcome> dealOutcomes,
        @Schema(description = "How many asked-for words matched, and how well; the best of the answer is 1.") double likeness,
        @Schema(description = "The words that were found in it.") List<String> words) {

    /** The decision that it stands at. */
    record Ending(Disposition disposition,
            @Schema(description = "Whether sales had accepted the counter-option chosen.") boolean agreed,
            LocalDate decidedOn, List<String> decidedBy,
            @Schema(description = "Of an override, its reason.") @Nullable String rationale, List<String> grounds,
            boolean overridden, @Nullable LocalDate revisitOn) {

        static Ending of(Decision decision, Opened opened, Names names) {
            boolean overridden = decision.override() != null;
            return new Ending(decision.disposition(), decision.agreed(), decision.decidedOn(),
                    names.of(decision.decidedBy()),
                    opened.text(decision.source().position(), overridden ? "/reason" : "/reasoning/rationale"),
                    decision.grounds().stream().map(Object::toString).toList(), overridden, decision.revisitOn());
        }

    }

    /** That it was withdrawn by who asked. */
    record WithdrawalShown(Instant at, @Nullable String reason) {

        static WithdrawalShown of(Source source, Opened opened) {
            return new WithdrawalShown(source.at(), opened.text(source.position(), "/reason"));
        }

    }

    /** A reason that was given, and what became of it. */
    record ReasonGiven(String code, Claim.Status state) {
    }

    private static @Nullable WithdrawalShown withdrawal(Negotiation negotiation, Opened opened) {
        Source ended = negotiation.ended();
        return negotiation.state() == State.WITHDRAWN && ended != null ? WithdrawalShown.of(ended, opened) : null;
    }

    static Precedent of(Hit hit, double best, Negotiation negotiation, Opened opened, Names names) {
        var request = negotiation.request();
        var wording = request.wording();
        return new Precedent(negotiation.id().value(), request.importedRef(), negotiation.state(),
                opened.text(wording.title(), "/title"), opened.text(wording.problem(), "/problem"),
                opened.text(wording.ask(), "/ask"), request.productArea(), request.segment(), request.raised().at(),
                negotiation.decision().map(decision -> Ending.of(decision, opened, names)).orElse(null),
                withdrawal(negotiation, opened),
                negotiation.claims()
                    .counted()
                    .map(claim -> new ReasonGiven(claim.code().value(), claim.counted()))
                    .toList(),
                negotiation.outcomes().deals().stream().map(deal -> deal.outcome()).toList(),
                Proportion.rounded(hit.score() / best), hit.words());
    }

}
