package dev.parley.queryservice.analytics.counteroptions;

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

/** Counts counter-options. */
@RestController
@Tag(name = "Analytics")
class CounterOptionsController {

    private static final Table<CounterOptionFigures> TABLE = Table.<CounterOptionFigures>empty()
        .group(CounterOptionFigures::group)
        .number("declined", CounterOptionFigures::declined)
        .number("acceptedCounter", CounterOptionFigures::acceptedCounter)
        .number("offered", CounterOptionFigures::offered)
        .measure("offeredShare", CounterOptionFigures::offeredShare)
        .number("proposed", CounterOptionFigures::proposed)
        .number("answered", CounterOptionFigures::answered)
        .number("agreed", CounterOptionFigures::agreed)
        .measure("agreedShare", CounterOptionFigures::agreedShare);

    private final FigureAnswers answers;

    CounterOptionsController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/counter-options", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count counter-options",
            description = "Whether those who did not get what they asked for were offered something else, and took it.",
            operationId = "countCounterOptions")
    Mono<ResponseEntity<Figures<CounterOptionFigures>>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.COUNTER_OPTIONS, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> CounterOptions.of(standpoint.views(), chosen, groupBy));
    }

}
