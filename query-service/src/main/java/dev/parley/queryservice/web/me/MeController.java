package dev.parley.queryservice.web.me;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.sharedevents.PersonId;
import java.util.Set;
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

    private final Prose prose;

    private final Logins logins;

    MeController(QueryExecutor executor, Prose prose, Logins logins) {
        this.executor = executor;
        this.prose = prose;
        this.logins = logins;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Say who is calling, and in which roles", operationId = "getMe")
    Mono<ResponseEntity<Me>> me(Caller caller, Query call) {
        return executor.execute(call, standpoint -> me(standpoint, caller));
    }

    private Me me(Standpoint standpoint, Caller caller) {
        PersonId person = caller.person();
        String name = prose.names(Set.of(person.value())).of(person);
        return new Me(standpoint.position(), standpoint.at(), person.value(), name,
                logins.find(person).map(Login::name).orElse(name), caller.roles().stream().sorted().toList(),
                caller.meant());
    }

}
