package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.web.FilterParameters;
import dev.parley.queryservice.web.analytics.FigureRequest;
import dev.parley.queryservice.web.analytics.FigureAnswers;
import dev.parley.queryservice.web.analytics.Figures;
import dev.parley.queryservice.web.table.Sheet;
import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Counts reasons, how they fared, and whether they are given more often. */
@RestController
@Tag(name = "Analytics")
class ReasonFiguresController {

    /** Not by reason: the reasons are what is counted. */
    private static final Set<GroupBy> GROUPINGS = EnumSet.complementOf(EnumSet.of(GroupBy.REASON));

    private static final Sheet<ReasonGroup> SHEET = Table.<Row>empty()
        .group(Row::group)
        .nested("reason", Row::reason, reason())
        .of(Row::of);

    private final FigureAnswers answers;

    ReasonFiguresController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/reasons", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Count reasons",
            description = "The trend compares the period asked for with the four before it; without one, the last"
                    + " full quarter. Imported history has no claims and is left out.",
            operationId = "countReasons")
    Mono<ResponseEntity<Figures<ReasonGroup>>> count(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameter group, Caller caller, Query call) {
        return answers.answer(call, new FigureRequest(Analytic.REASONS, filter, group.group(), GROUPINGS, null), SHEET,
                (standpoint, chosen, groupBy) -> Reasons.of(standpoint.views(), chosen, groupBy, standpoint.at()));
    }

    private static Table<ReasonCounts> reason() {
        return Table.<ReasonCounts>empty()
            .text("code", ReasonCounts::code)
            .text("name", ReasonCounts::name)
            .number("asserted", ReasonCounts::asserted)
            .number("challenged", ReasonCounts::challenged)
            .number("substantiated", ReasonCounts::substantiated)
            .number("conceded", ReasonCounts::conceded)
            .number("disputed", ReasonCounts::disputed)
            .number("unexamined", ReasonCounts::unexamined)
            .number("unsupported", ReasonCounts::unsupported)
            .measure("recurrence", ReasonCounts::recurrence)
            .text("trend", counts -> counts.trend().words())
            .change("change", ReasonCounts::change);
    }

    /** One line of the table: a reason in a group. */
    private record Row(Group group, ReasonCounts reason) {

        static Stream<Row> of(ReasonGroup group) {
            return group.reasons().stream().map(reason -> new Row(group.group(), reason));
        }

    }

}
