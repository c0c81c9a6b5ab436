package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.Arrival;
import dev.parley.commandservice.accounts.Inviting;
import dev.parley.commandservice.accounts.SettingUp;
import dev.parley.commandservice.web.people.PeopleBodies.Arrived;
import dev.parley.commandservice.web.people.PeopleBodies.Arriving;
import dev.parley.webapi.caller.WaysIn;
import dev.parley.webapi.session.SessionCookie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Coming in for the first time. */
@RestController
@RequestMapping("/api")
@Tag(name = "Callers")
class ArrivalController {

    private final WaysIn ways;

    private final SettingUp settingUp;

    private final Inviting inviting;

    private final PasswordTries passwords;

    private final SessionCookie cookie;

    private final Clock clock;

    ArrivalController(WaysIn ways, SettingUp settingUp, Inviting inviting, PasswordTries passwords,
            SessionCookie cookie, Clock clock) {
        this.ways = ways;
        this.settingUp = settingUp;
        this.inviting = inviting;
        this.passwords = passwords;
        this.cookie = cookie;
        this.clock = clock;
    }

    @PostMapping("/setup")
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201",
            headers = @Header(name = "Parley-Position", description = "The last position of the commit.",
                    schema = @Schema(type = "integer")))
    @Operation(summary = "Become the first administrator", operationId = "setUp",
            description = "For whoever has the link that the first start prints; once.")
    @SecurityRequirements
    Mono<ResponseEntity<Arrived>> setUp(@RequestBody Arriving body, ServerWebExchange exchange) {
        return arrive(exchange, () -> settingUp.setUp(body.token(), body.account(), clock.instant()));
    }

    @PostMapping("/invitations/acceptance")
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201",
            headers = @Header(name = "Parley-Position", description = "The last position of the commit.",
                    schema = @Schema(type = "integer")))
    @Operation(summary = "Accept an invitation", operationId = "acceptInvitation",
            description = "For whoever has its link; once.")
    @SecurityRequirements
    Mono<ResponseEntity<Arrived>> accept(@RequestBody Arriving body, ServerWebExchange exchange) {
        return arrive(exchange, () -> inviting.accept(body.token(), body.account(), clock.instant()));
    }

    private Mono<ResponseEntity<Arrived>> arrive(ServerWebExchange exchange, Callable<Arrival> coming) {
        ways.requireLocal();
        return passwords.hash(coming).map(arrival -> {
            cookie.set(exchange, arrival.session());
            return ResponseEntity.status(HttpStatus.CREATED)
                .header("Parley-Position", String.valueOf(arrival.position()))
                .body(new Arrived(arrival.person().value(), arrival.position()));
        });
    }

}
