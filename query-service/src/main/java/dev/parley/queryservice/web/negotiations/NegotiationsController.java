package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.web.Query;
import dev.parley.personaldata.Directory;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.prose.Titles;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Reference;
import dev.parley.queryservice.web.Cursor;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.FilterParameters;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.search.NarrativeSearch;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lists negotiations. */
@RestController
@Tag(name = "Negotiations")
class NegotiationsController {

    /** How many of the words that are looked for have to be found. */
    private static final double MOST_WORDS = 0.7;

    private static final String NEXT = "Parley-Next";

    private final QueryExecutor executor;

    private final Prose prose;

    private final Directory directory;

    private final NarrativeSearch narrativeSearch;

    NegotiationsController(QueryExecutor executor, Prose prose, Directory directory, NarrativeSearch narrativeSearch) {
        this.executor = executor;
        this.prose = prose;
        this.directory = directory;
        this.narrativeSearch = narrativeSearch;
    }

    @GetMapping(path = "/api/negotiations", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "List negotiations", operationId = "findNegotiations",
            description = "All pages stand at the position of the first: what is recorded meanwhile is in none of them. "
                    + "As a table, the header Parley-Next holds the cursor of the next page.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, headers = @Header(name = NEXT,
            description = "The cursor of the next page; absent at the end.", schema = @Schema(type = "string")))
    Mono<ResponseEntity<NegotiationPage>> list(@ParameterObject FilterParameters filter,
            @ParameterObject ListParameters list, Caller caller, Query call) {
        return executor.execute(call, standpoint -> {
            NegotiationPage page = page(standpoint, filter.filter(directory), list, caller);
            if (page.next() != null) {
                call.response().getHeaders().set(NEXT, page.next());
            }
            return page;
        });
    }

    private NegotiationPage page(Standpoint standpoint, Filter filter, ListParameters list, Caller caller) {
        Listing listing = list.listing(filter, standpoint.views(), directory, caller.person(), standpoint.at());
        String query = list.query(filter, caller.person());
        Sort.Place after = Sort.Place.after(Cursor.read(list.cursor()), query);
        List<Negotiation> found = listing.page(standpoint.views().negotiations(), after, list.size() + 1,
                list.asksForText() ? saying(list, standpoint, caller) : _ -> true);
        boolean more = found.size() > list.size();
        List<Negotiation> shown = more ? found.subList(0, list.size()) : found;
        String next = more ? Cursor.of(standpoint, query, listing.sort().placeOf(shown.getLast()).words()).encoded()
                : null;
        return new NegotiationPage(standpoint.position(), standpoint.at(),
                items(shown, NarrativeAccess.mayReadNarrative(caller)), next);
    }

    private IntPredicate saying(ListParameters list, Standpoint standpoint, Caller caller) {
        return narrativeSearch.find(standpoint, Objects.requireNonNull(list.q()), MOST_WORDS, caller)::includes;
    }

    private List<NegotiationItem> items(List<Negotiation> shown, boolean mayRead) {
        Titles titles = prose.titles(shown, mayRead);
        Names names = prose.names(shown.stream().flatMap(NegotiationsController::named).collect(Collectors.toSet()));
        return shown.stream().map(negotiation -> NegotiationItem.of(negotiation, titles, names)).toList();
    }

    private static Stream<String> named(Negotiation negotiation) {
        Stream<PersonId> people = Stream
            .of(negotiation.request().raised().author(), negotiation.responsible(), negotiation.decider())
            .filter(Objects::nonNull);
        return Stream
            .of(people, negotiation.countedDemands().map(Demand::account),
                    negotiation.countedReferences().map(Reference::external))
            .flatMap(names -> names)
            .map(Object::toString);
    }

}
