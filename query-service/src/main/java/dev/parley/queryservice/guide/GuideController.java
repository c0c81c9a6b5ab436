package dev.parley.queryservice.guide;

import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.sharedevents.Side;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows the next step of the caller's first negotiation. */
@RestController
@Tag(name = "Waiting")
class GuideController {

    private final QueryExecutor executor;

    private final Prose prose;

    GuideController(QueryExecutor executor, Prose prose) {
        this.executor = executor;
        this.prose = prose;
    }

    @GetMapping("/api/guide")
    @Operation(summary = "Show the next step of the caller's first negotiation, and whose it is",
            operationId = "getGuide",
            description = "It follows from what is there: of the negotiation that the caller takes part in, or else"
                    + " the latest that is open.")
    Mono<ResponseEntity<GuideAnswer>> guide(Caller caller, Query call) {
        return executor.execute(call, standpoint -> answer(standpoint, caller));
    }

    private GuideAnswer answer(Standpoint standpoint, Caller caller) {
        return Guide.of(standpoint.views().negotiations(), caller.person(), caller.role())
            .map(next -> answer(next, standpoint, caller))
            .orElseGet(() -> new GuideAnswer(standpoint.position(), standpoint.at(), null, null, false, null, null));
    }

    private GuideAnswer answer(NextStep next, Standpoint standpoint, Caller caller) {
        Negotiation where = next.negotiation();
        return new GuideAnswer(standpoint.position(), standpoint.at(), next.step(), next.side(), isOwn(next, caller),
                where == null ? null : where.id().value(), title(where, caller));
    }

    private static boolean isOwn(NextStep next, Caller caller) {
        Negotiation where = next.negotiation();
        Side side = next.side();
        return where == null || side == null || where.sides().of(caller.person(), caller.role()) == side;
    }

    private @Nullable String title(@Nullable Negotiation where, Caller caller) {
        return where == null ? null : prose.titles(Set.of(where), NarrativeAccess.mayReadNarrative(caller)).of(where);
    }

}
