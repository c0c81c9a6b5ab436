package dev.parley.queryservice.analytics.balance;

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

/** Counts how the sides hear each other. */
@RestController
@Tag(name = "Analytics")
class BalanceController {

    private static final Table<BalanceFigures> TABLE = Table.<BalanceFigures>empty()
        .group(BalanceFigures::group)
        .number("restatements", BalanceFigures::restatements)
        .number("confirmed", BalanceFigures::confirmed)
        .number("rejected", BalanceFigures::rejected)
        .measure("confirmedShare", BalanceFigures::confirmedShare)
        .number("objections", BalanceFigures::objections)
        .number("closed", BalanceFigures::closed)
        .number("integrated", BalanceFigures::integrated)
        .number("withdrawn", BalanceFigures::withdrawn)
        .number("overruled", BalanceFigures::overruled)
        .measure("integratedShare", BalanceFigures::integratedShare);

    private final FigureAnswers answers;

    BalanceController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/balance", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count how the sides hear each other",
            description = "Restatements confirmed and objections integrated, both sides as one figure.",
            operationId = "countBalance")
    Mono<ResponseEntity<Figures<BalanceFigures>>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.BALANCE, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> Balance.of(standpoint.views(), chosen, groupBy));
    }

}
