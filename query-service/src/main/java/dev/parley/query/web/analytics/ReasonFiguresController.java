package dev.parley.query.web.analytics;

import dev.parley.personal.Directory;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.analytics.Teams;
import dev.parley.query.analytics.reasons.Reasons;
import dev.parley.query.web.Answering;
import dev.parley.query.web.FilterParameters;
import dev.parley.query.web.Standpoint;
import dev.parley.query.web.analytics.Figures.Counted;
import dev.parley.query.web.analytics.Figures.ReasonFigures;
import dev.parley.web.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Counts reasons, how they fared, and whether they are given more often. */
@RestController
@Tag(name = "Analytics")
class ReasonFiguresController {

    /** Not by reason: the reasons are what is counted. */
    private static final Set<GroupBy> GROUPINGS = EnumSet.complementOf(EnumSet.of(GroupBy.REASON));

    private final Answering answering;

    private final Directory directory;

    ReasonFiguresController(Answering answering, Directory directory) {
        this.answering = answering;
        this.directory = directory;
    }

    @GetMapping("/api/analytics/reasons")
    @Operation(summary = "Count reasons",
            description = "The trend compares the period asked for with the four before it; without one, the last"
                    + " full quarter. Imported history has no claims and is left out.",
            operationId = "countReasons")
    Mono<ResponseEntity<ReasonFigures>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, ServerWebExchange call) {
        return answering.answer(call, List.of(FilterParameters.class, GroupParameters.class),
                standpoint -> figures(standpoint, filter, group));
    }

    private ReasonFigures figures(Standpoint standpoint, FilterParameters filter, GroupParameters group) {
        return new ReasonFigures(standpoint.position(), standpoint.at(),
                new Counted(filter.shown(Teams.of(standpoint.views())), null, group.groupBy()),
                Reasons.of(standpoint.views(), filter.filter(directory), group.among(GROUPINGS), standpoint.at()));
    }

}
