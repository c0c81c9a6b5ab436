package dev.parley.queryservice.web.me;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Says who is calling. */
@RestController
@Tag(name = "Callers")
class MeController {

    private final QueryExecutor executor;

    MeController(QueryExecutor executor) {
        this.executor = executor;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Say who is calling, and in which roles", operationId = "getMe")
    Mono<ResponseEntity<Me>> me(Caller caller, Query call) {
        return executor.execute(call, standpoint -> new Me(standpoint.position(), standpoint.at(), caller.login(),
                caller.roles().stream().sorted().toList(), caller.meant()));
    }

}
