package dev.parley.query.web.analytics;

import dev.parley.personal.Directory;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.analytics.Teams;
import dev.parley.query.analytics.decisions.Basis;
import dev.parley.query.analytics.decisions.Decisions;
import dev.parley.query.web.Answering;
import dev.parley.query.web.FilterParameters;
import dev.parley.query.web.Standpoint;
import dev.parley.query.web.analytics.Figures.Counted;
import dev.parley.query.web.analytics.Figures.DecisionFigures;
import dev.parley.web.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Counts what got a yes and what a no. */
@RestController
@Tag(name = "Analytics")
class DecisionsController {

    private static final Set<GroupBy> GROUPINGS = EnumSet.allOf(GroupBy.class);

    private final Answering answering;

    private final Directory directory;

    DecisionsController(Answering answering, Directory directory) {
        this.answering = answering;
        this.directory = directory;
    }

    @GetMapping("/api/analytics/decisions")
    @Operation(summary = "Count decisions",
            description = "Each negotiation stands in exactly one column, and the columns add up to those raised;"
                    + " by reason, it stands in the group of each of its reasons.",
            operationId = "countDecisions")
    Mono<ResponseEntity<DecisionFigures>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, @ParameterObject BasisParameter basis, Caller caller,
            ServerWebExchange call) {
        return answering.answer(call, List.of(FilterParameters.class, GroupParameters.class, BasisParameter.class),
                standpoint -> figures(standpoint, filter, group, basis.orFirst()));
    }

    private DecisionFigures figures(Standpoint standpoint, FilterParameters filter, GroupParameters group,
            Basis basis) {
        Counted counted = new Counted(filter.shown(Teams.of(standpoint.views())), basis.name().toLowerCase(Locale.ROOT),
                group.groupBy());
        return new DecisionFigures(standpoint.position(), standpoint.at(), counted,
                Decisions.of(standpoint.views(), filter.filter(directory), group.among(GROUPINGS), basis));
    }

}
