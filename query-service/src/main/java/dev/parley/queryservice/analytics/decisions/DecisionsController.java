package dev.parley.queryservice.analytics.decisions;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.analytics.GroupBy;
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
import java.util.EnumSet;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Counts what got a yes and what a no. */
@RestController
@Tag(name = "Analytics")
class DecisionsController {

    private static final Set<GroupBy> GROUPINGS = EnumSet.allOf(GroupBy.class);

    private static final Table<DecisionCounts> TABLE = Table.<DecisionCounts>empty()
        .group(DecisionCounts::group)
        .number("raised", DecisionCounts::raised)
        .number("asAsked", DecisionCounts::asAsked)
        .number("counterAgreed", DecisionCounts::counterAgreed)
        .number("counterImposed", DecisionCounts::counterImposed)
        .number("declined", DecisionCounts::declined)
        .number("deferred", DecisionCounts::deferred)
        .number("withdrawn", DecisionCounts::withdrawn)
        .number("duplicate", DecisionCounts::duplicate)
        .number("superseded", DecisionCounts::superseded)
        .number("open", DecisionCounts::open)
        .number("yes", DecisionCounts::yes)
        .number("no", DecisionCounts::no)
        .measure("yesShare", DecisionCounts::yesShare);

    private final FigureAnswers answers;

    DecisionsController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/decisions", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count decisions",
            description = "Each negotiation stands in exactly one column, and the columns add up to those raised;"
                    + " by reason, it stands in the group of each of its reasons.",
            operationId = "countDecisions")
    Mono<ResponseEntity<Figures<DecisionCounts>>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, @ParameterObject BasisParameter basis, Caller caller, Query call) {
        return answers.answer(call,
                new FigureRequest(Analytic.DECISIONS, filter, group, GROUPINGS, basis.orFirst().parameter()), TABLE,
                (standpoint, chosen, groupBy) -> Decisions.of(standpoint.views(), chosen, groupBy, basis.orFirst()));
    }

}
