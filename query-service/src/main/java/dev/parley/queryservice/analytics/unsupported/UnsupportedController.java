package dev.parley.queryservice.analytics.unsupported;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.analytics.unsupported.SupportFigures.Support;
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

/** Counts decisions that rest on nothing. */
@RestController
@Tag(name = "Analytics")
class UnsupportedController {

    private static final Table<SupportFigures> TABLE = Table.<SupportFigures>empty()
        .group(SupportFigures::group)
        .nested("yes", SupportFigures::yes, support())
        .nested("no", SupportFigures::no, support());

    private final FigureAnswers answers;

    UnsupportedController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/unsupported", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count decisions that rest on nothing",
            description = "No claim for what was decided was substantiated, and no ground given stands by itself; for yes and for no.",
            operationId = "countUnsupported")
    Mono<ResponseEntity<Figures<SupportFigures>>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.UNSUPPORTED, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> UnsupportedDecisions.of(standpoint.views(), chosen, groupBy));
    }

    private static Table<Support> support() {
        return Table.<Support>empty()
            .number("decided", Support::decided)
            .number("unsupported", Support::unsupported)
            .measure("share", Support::share);
    }

}
