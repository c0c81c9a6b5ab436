package dev.parley.query.web.negotiations;

import dev.parley.events.NegotiationId;
import dev.parley.personal.Directory;
import dev.parley.query.filters.Filter;
import dev.parley.query.prose.Names;
import dev.parley.query.prose.Opened;
import dev.parley.query.prose.Prose;
import dev.parley.query.search.Hit;
import dev.parley.query.views.negotiations.Demand;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.web.Answering;
import dev.parley.query.web.FilterParameters;
import dev.parley.query.web.Readers;
import dev.parley.query.web.Standpoint;
import dev.parley.query.web.search.Searching;
import dev.parley.web.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** How many of the words that are looked for have to be found. */
    private static final double MOST_WORDS = 0.7;

    private final Answering answering;

    private final Prose prose;

    private final Directory directory;

    private final Searching searching;

    NegotiationsController(Answering answering, Prose prose, Directory directory, Searching searching) {
        this.answering = answering;
        this.prose = prose;
        this.directory = directory;
        this.searching = searching;
    }

    @GetMapping("/api/negotiations")
    @Operation(summary = "List negotiations", operationId = "findNegotiations")
    Mono<ResponseEntity<NegotiationPage>> list(@ParameterObject FilterParameters filter,
            @ParameterObject ListParameters list, Caller caller, ServerWebExchange call) {
        return answering.answer(call, List.of(FilterParameters.class, ListParameters.class),
                standpoint -> page(standpoint, filter.filter(directory), list, caller));
    }

    private NegotiationPage page(Standpoint standpoint, Filter filter, ListParameters list, Caller caller) {
        Sort sort = list.order();
        String query = list.query(filter);
        List<Negotiation> found = after(list.cursor(), query, sort,
                standpoint.views()
                    .negotiations()
                    .stream()
                    .filter(list::matches)
                    .filter(filter::matches)
                    .filter(saying(list.q(), standpoint, caller)))
            .sorted(Comparator.comparing(sort::placeOf, sort.order()))
            .limit(list.size() + 1L)
            .toList();
        boolean more = found.size() > list.size();
        List<Negotiation> shown = more ? found.subList(0, list.size()) : found;
        String next = more ? new Cursor(query, sort.placeOf(shown.getLast())).encoded() : null;
        return new NegotiationPage(standpoint.position(), standpoint.at(),
                items(shown, Readers.mayReadNarrative(caller)), next);
    }

    private Predicate<Negotiation> saying(@Nullable String q, Standpoint standpoint, Caller caller) {
        if (q == null || q.isBlank()) {
            return _ -> true;
        }
        Set<NegotiationId> found = searching.find(standpoint, q, MOST_WORDS, caller)
            .stream()
            .map(Hit::negotiation)
            .collect(Collectors.toSet());
        return negotiation -> found.contains(negotiation.id());
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
