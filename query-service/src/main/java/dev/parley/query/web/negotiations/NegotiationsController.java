package dev.parley.query.web.negotiations;

import dev.parley.personal.Directory;
import dev.parley.query.filters.Filter;
import dev.parley.query.prose.Names;
import dev.parley.query.prose.Opened;
import dev.parley.query.prose.Prose;
import dev.parley.query.views.negotiations.Demand;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.web.Answering;
import dev.parley.query.web.FilterParameters;
import dev.parley.query.web.Readers;
import dev.parley.query.web.Standpoint;
import dev.parley.web.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lists negotiations. */
@RestController
@Tag(name = "Negotiations")
class NegotiationsController {

    private final Answering answering;

    private final Prose prose;

    private final Directory directory;

    NegotiationsController(Answering answering, Prose prose, Directory directory) {
        this.answering = answering;
        this.prose = prose;
        this.directory = directory;
    }

    @GetMapping("/api/negotiations")
    @Operation(summary = "List negotiations", operationId = "findNegotiations")
    Mono<ResponseEntity<NegotiationPage>> list(@ParameterObject FilterParameters filter,
            @ParameterObject ListParameters list, Caller caller, ServerWebExchange call) {
        return answering.answer(call, List.of(FilterParameters.class, ListParameters.class),
                standpoint -> page(standpoint, filter.filter(directory), list, Readers.mayReadNarrative(caller)));
    }

    private NegotiationPage page(Standpoint standpoint, Filter filter, ListParameters list, boolean mayRead) {
        Sort sort = list.order();
        String query = list.query(filter);
        List<Negotiation> found = after(list.cursor(), query, sort,
                standpoint.views().negotiations().stream().filter(list::matches).filter(filter::matches))
            .sorted(Comparator.comparing(sort::placeOf, sort.order()))
            .limit(list.size() + 1L)
            .toList();
        boolean more = found.size() > list.size();
        List<Negotiation> shown = more ? found.subList(0, list.size()) : found;
        String next = more ? new Cursor(query, sort.placeOf(shown.getLast())).encoded() : null;
        return new NegotiationPage(standpoint.position(), standpoint.at(), items(shown, mayRead), next);
    }

    private static Stream<Negotiation> after(@Nullable String cursor, String query, Sort sort,
            Stream<Negotiation> found) {
        if (cursor == null) {
            return found;
        }
        Sort.Place last = Cursor.decode(cursor, query).after();
        return found.filter(negotiation -> sort.order().compare(sort.placeOf(negotiation), last) > 0);
    }

    private List<NegotiationItem> items(List<Negotiation> shown, boolean mayRead) {
        Opened titles = prose.at(shown.stream().map(one -> one.request().wording().title()).toList(), mayRead);
        Names names = prose.names(shown.stream().flatMap(NegotiationsController::named).collect(Collectors.toSet()));
        return shown.stream().map(negotiation -> NegotiationItem.of(negotiation, titles, names)).toList();
    }

    private static Stream<String> named(Negotiation negotiation) {
        return Stream.concat(Stream.of(negotiation.request().raised().by().value()),
                negotiation.countedDemands().map(Demand::account).map(Object::toString));
    }

}
