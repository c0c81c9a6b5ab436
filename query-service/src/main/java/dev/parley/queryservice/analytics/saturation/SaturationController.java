package dev.parley.queryservice.analytics.saturation;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.analytics.saturation.Displaced.Displacing;
import dev.parley.queryservice.analytics.saturation.Load.Ratio;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.web.FilterParameters;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.analytics.FigureRequest;
import dev.parley.queryservice.web.analytics.FigureAnswers;
import dev.parley.queryservice.web.analytics.Figures;
import dev.parley.queryservice.web.analytics.GroupParameters;
import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Computes how much more is asked for than can be done. */
@RestController
@Tag(name = "Analytics")
class SaturationController {

    private static final Table<SaturationFigures> TABLE = Table.<SaturationFigures>empty()
        .group(SaturationFigures::group)
        .nested("load", SaturationFigures::load, load())
        .nested("flow", SaturationFigures::flow, flow())
        .nested("displaced", SaturationFigures::displaced, displaced())
        .nested("goodIdeas", SaturationFigures::goodIdeas, goodIdeas());

    private final FigureAnswers answers;

    private final Prose prose;

    SaturationController(FigureAnswers answers, Prose prose) {
        this.answers = answers;
        this.prose = prose;
    }

    @GetMapping(path = "/api/analytics/saturation", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Compare what is asked for with what can be done",
            description = "Open effort against the capacity of this quarter, requests raised against decided, what each yes pushed back (in words unless broken down), and good ideas with a no. Raised and decided each go by their own day.",
            operationId = "computeSaturation")
    Mono<ResponseEntity<Figures<SaturationFigures>>> compute(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.SATURATION, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> told(
                        Saturation.of(standpoint.views(), chosen, groupBy, standpoint.at()),
                        groupBy == null && NarrativeAccess.mayReadNarrative(caller)));
    }

    private List<SaturationFigures> told(List<SaturationFigures> figures, boolean wanted) {
        if (!wanted) {
            return figures;
        }
        Opened opened = prose.at(figures.stream()
            .flatMap(group -> group.displaced().latest().stream())
            .map(Displacing::position)
            .collect(Collectors.toSet()), true);
        return figures.stream().map(group -> group.told(one -> texts(opened.at(one.position())))).toList();
    }

    private static List<String> texts(JsonNode decision) {
        return decision.at("/displacement/displaces")
            .valueStream()
            .filter(JsonNode::isString)
            .map(text -> text.asString())
            .toList();
    }

    private static Table<Load> load() {
        return Table.<Load>empty()
            .number("capacity", Load::capacity)
            .number("openEffort", Load::openEffort)
            .number("promisedEffort", Load::promisedEffort)
            .number("effortWithoutCapacity", Load::effortWithoutCapacity)
            .number("unestimated", Load::unestimated)
            .nested("open", Load::open, ratio())
            .nested("promised", Load::promised, ratio());
    }

    private static Table<Ratio> ratio() {
        return Table.<Ratio>empty().number("value", Ratio::value).number("n", Ratio::n).text("why", Ratio::why);
    }

    private static Table<Flow> flow() {
        return Table.<Flow>empty()
            .number("raised", Flow::raised)
            .number("decided", Flow::decided)
            .measure("raisedPerDecided", Flow::raisedPerDecided);
    }

    private static Table<Displaced> displaced() {
        return Table.<Displaced>empty()
            .number("yes", Displaced::yes)
            .number("naming", Displaced::naming)
            .number("nothing", Displaced::nothing)
            .number("unsaid", Displaced::unsaid)
            .number("things", Displaced::things)
            .measure("namingShare", Displaced::namingShare);
    }

    private static Table<GoodIdeas> goodIdeas() {
        return Table.<GoodIdeas>empty()
            .number("rated", GoodIdeas::rated)
            .number("unrated", GoodIdeas::unrated)
            .number("good", GoodIdeas::good)
            .measure("share", GoodIdeas::share);
    }

}
