package dev.parley.queryservice.analytics.unresolved;

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

/** Counts what was left lying. */
@RestController
@Tag(name = "Analytics")
class UnresolvedController {

    private static final Table<UnresolvedFigures> TABLE = Table.<UnresolvedFigures>empty()
        .group(UnresolvedFigures::group)
        .number("raised", UnresolvedFigures::raised)
        .number("deferredPastRevisit", UnresolvedFigures::deferredPastRevisit)
        .number("undecidedPastAnswer", UnresolvedFigures::undecidedPastAnswer)
        .number("unresolved", UnresolvedFigures::unresolved)
        .measure("share", UnresolvedFigures::share);

    private final FigureAnswers answers;

    UnresolvedController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/unresolved", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count what was left lying",
            description = "Deferred and past its revisit date, or undecided for longer than was agreed.",
            operationId = "countUnresolved")
    Mono<ResponseEntity<Figures<UnresolvedFigures>>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.UNRESOLVED, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> Unresolved.of(standpoint.views(), chosen, groupBy, standpoint.at()));
    }

}
