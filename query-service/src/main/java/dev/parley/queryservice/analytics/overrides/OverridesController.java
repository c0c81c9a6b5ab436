package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.web.analytics.FigureRequest;
import dev.parley.queryservice.web.analytics.FigureAnswers;
import dev.parley.queryservice.web.analytics.Figures;
import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Counts decisions that did not stand. */
@RestController
@Tag(name = "Analytics")
class OverridesController {

    private static final Set<GroupBy> GROUPINGS = EnumSet.of(GroupBy.MONTH, GroupBy.QUARTER);

    private static final Table<OverrideFigures> TABLE = Table.<OverrideFigures>empty()
        .group(OverrideFigures::group)
        .number("decided", OverrideFigures::decided)
        .number("overridden", OverrideFigures::overridden)
        .measure("overriddenShare", OverrideFigures::overriddenShare)
        .nested("directions", OverrideFigures::directions, directions())
        .number("recordedInError", OverrideFigures::recordedInError)
        .number("raised", OverrideFigures::raised)
        .number("escalated", OverrideFigures::escalated)
        .measure("escalatedShare", OverrideFigures::escalatedShare)
        .nested("reversals", OverrideFigures::reversals, reversals());

    private final FigureAnswers answers;

    OverridesController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/overrides", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count decisions that did not stand",
            description = "Overrides, escalations, and answers that turned into their opposite within 365 days. Only of"
                    + " the whole company, by month or quarter; those recorded in error apart.",
            operationId = "countOverrides")
    Mono<ResponseEntity<Figures<OverrideFigures>>> count(@ParameterObject PeriodParameters period,
            @ParameterObject GroupParameter group, Caller caller, Query call) {
        FigureRequest request = new FigureRequest(Analytic.OVERRIDES, period.filter(), group.group(), GROUPINGS, null);
        return answers.answer(call, request, TABLE, (standpoint, chosen, groupBy) -> Overrides.of(standpoint.views(),
                chosen.period(), chosen.by(), groupBy, standpoint.at()));
    }

    private static Table<Directions> directions() {
        return Table.<Directions>empty()
            .number("yesToNo", Directions::yesToNo)
            .number("noToYes", Directions::noToYes)
            .number("deferredToYes", Directions::deferredToYes)
            .number("deferredToNo", Directions::deferredToNo)
            .number("yesToDeferred", Directions::yesToDeferred)
            .number("noToDeferred", Directions::noToDeferred)
            .number("sameAnswer", Directions::sameAnswer);
    }

    private static Table<Reversals> reversals() {
        return Table.<Reversals>empty()
            .number("decisions", Reversals::decisions)
            .number("reversed", Reversals::reversed)
            .measure("share", Reversals::share);
    }

}
