package dev.parley.queryservice.analytics.timetodecision;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
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

/** Computes how long an answer takes. */
@RestController
@Tag(name = "Analytics")
class TimeToDecisionController {

    private static final Table<TimeFigures> TABLE = Table.<TimeFigures>empty()
        .group(TimeFigures::group)
        .number("raised", TimeFigures::raised)
        .number("decided", TimeFigures::decided)
        .number("endedOtherwise", TimeFigures::endedOtherwise)
        .number("undecided", TimeFigures::undecided)
        .measure("median", TimeFigures::median)
        .measure("percentile85", TimeFigures::percentile85)
        .measure("naiveMedian", TimeFigures::naiveMedian)
        .nested("ageing", TimeFigures::ageing, ageing());

    private final FigureAnswers answers;

    TimeToDecisionController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/time-to-decision", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Compute how long an answer takes",
            description = "Days from raising to the first yes or no (Aalen-Johansen: withdrawals and duplicates"
                    + " compete, what is open is censored), and how long those have waited that are open.",
            operationId = "computeTimeToDecision")
    Mono<ResponseEntity<Figures<TimeFigures>>> compute(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, @ParameterObject CurveParameter curve, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.TIME_TO_DECISION, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> TimeToDecision.of(standpoint.views(), chosen, groupBy, standpoint.at(),
                        curve.isWanted()));
    }

    private static Table<Ageing> ageing() {
        return Table.<Ageing>empty()
            .number("open", Ageing::open)
            .number("week", Ageing::week)
            .number("month", Ageing::month)
            .number("quarter", Ageing::quarter)
            .number("longer", Ageing::longer)
            .number("medianDays", Ageing::medianDays)
            .number("oldestDays", Ageing::oldestDays)
            .measure("pastAnswerWithin", Ageing::pastAnswerWithin);
    }

}
