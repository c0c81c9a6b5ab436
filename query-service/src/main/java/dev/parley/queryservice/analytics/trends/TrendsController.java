package dev.parley.queryservice.analytics.trends;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.web.analytics.FigureRequest;
import dev.parley.queryservice.web.analytics.FigureAnswers;
import dev.parley.queryservice.web.analytics.Figures;
import dev.parley.queryservice.web.analytics.GroupParameters;
import dev.parley.queryservice.web.table.Sheet;
import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what moves from quarter to quarter. */
@RestController
@Tag(name = "Analytics")
class TrendsController {

    private static final Sheet<QuarterTrends> SHEET = Table.<Row>empty()
        .group(Row::group)
        .number("raised", Row::raised)
        .text("figure", Row::figure)
        .measure("share", Row::share)
        .text("trend", row -> row.trend().words())
        .change("change", Row::change)
        .of(Row::of);

    private final FigureAnswers answers;

    TrendsController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/trends", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Show what moves from quarter to quarter",
            description = "Each weak reason by the quarter of raising and the yes share by the quarter of deciding,"
                    + " against the four quarters before.",
            operationId = "showTrends")
    Mono<ResponseEntity<Figures<QuarterTrends>>> show(@ParameterObject TrendParameters filter, Caller caller,
            Query call) {
        FigureRequest request = new FigureRequest(Analytic.TRENDS, filter.filter(), new GroupParameters(null),
                EnumSet.noneOf(GroupBy.class), null);
        return answers.answer(call, request, SHEET,
                (standpoint, chosen, groupBy) -> Trends.of(standpoint.views(), chosen, standpoint.at()));
    }

    /** One line of the table: the yes share of a quarter, or one of its reasons. */
    private record Row(Group group, long raised, String figure, Proportion share, Trend trend, Change change) {

        static Stream<Row> of(QuarterTrends quarter) {
            var yes = quarter.yesShare();
            Row first = new Row(quarter.group(), quarter.raised(), "yesShare", yes.share(), yes.trend(), yes.change());
            return Stream.concat(Stream.of(first),
                    quarter.reasons()
                        .stream()
                        .map(reason -> new Row(quarter.group(), quarter.raised(), reason.code(), reason.recurrence(),
                                reason.trend(), reason.change())));
        }

    }

}
