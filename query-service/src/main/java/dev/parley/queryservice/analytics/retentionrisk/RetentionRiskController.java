package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import static java.util.stream.Collectors.joining;

import dev.parley.queryservice.analytics.retentionrisk.LossesCitingANo.Amount;
import dev.parley.queryservice.web.FilterParameters;
import dev.parley.queryservice.web.analytics.FigureRequest;
import dev.parley.queryservice.web.analytics.FigureAnswers;
import dev.parley.queryservice.web.analytics.Figures;
import dev.parley.queryservice.web.analytics.GroupParameters;
import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Counts what became of accounts that were said to be about to quit. */
@RestController
@Tag(name = "Analytics")
class RetentionRiskController {

    private static final Table<RetentionFigures> TABLE = Table.<RetentionFigures>empty()
        .group(RetentionFigures::group)
        .nested("yes", RetentionFigures::yes, outcomes())
        .nested("no", RetentionFigures::no, outcomes())
        .number("undecided", RetentionFigures::undecided)
        .nested("lossesCitingANo", RetentionFigures::lossesCitingANo, losses());

    private final FigureAnswers answers;

    RetentionRiskController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/retention-risk", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count what became of accounts at risk",
            description = "Demands of requests that claim Y03, by their deal, for yes and no; a share only from 20 known outcomes on. Losses citing a no say nothing of their cause.",
            operationId = "countRetentionRisk")
    Mono<ResponseEntity<Figures<RetentionFigures>>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.RETENTION_RISK, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> RetentionRisk.of(standpoint.views(), chosen, groupBy));
    }

    private static Table<DealOutcomes> outcomes() {
        return Table.<DealOutcomes>empty()
            .number("demands", DealOutcomes::demands)
            .number("won", DealOutcomes::won)
            .number("stayed", DealOutcomes::stayed)
            .number("lost", DealOutcomes::lost)
            .number("churned", DealOutcomes::churned)
            .number("unknown", DealOutcomes::unknown)
            .measure("lostShare", DealOutcomes::lostShare);
    }

    private static Table<LossesCitingANo> losses() {
        return Table.<LossesCitingANo>empty()
            .number("losses", LossesCitingANo::losses)
            .number("demands", LossesCitingANo::demands)
            .number("unknown", LossesCitingANo::unknown)
            .text("amounts", losses -> losses.amounts().stream().map(Amount::words).collect(joining("; ")));
    }

}
