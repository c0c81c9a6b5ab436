package dev.parley.queryservice.web.reasons;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.reasons.CatalogueShown.ReasonShown;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows the reason catalogue. */
@RestController
@Tag(name = "Reasons")
class ReasonsController {

    private final QueryExecutor executor;

    ReasonsController(QueryExecutor executor) {
        this.executor = executor;
    }

    @GetMapping("/api/reasons")
    @Operation(summary = "List the reasons that may be named, the team's own among them", operationId = "getReasons")
    Mono<ResponseEntity<CatalogueShown>> show(Caller caller, Query call) {
        return executor.execute(call, ReasonsController::shown);
    }

    private static CatalogueShown shown(Standpoint standpoint) {
        return new CatalogueShown(standpoint.position(), standpoint.at(), ReasonCatalogue.VERSION,
                ReasonCatalogue.under(standpoint.views().policy().policy()).stream().map(ReasonShown::of).toList());
    }

}
