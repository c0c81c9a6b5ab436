package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.PasskeySigningIn;
import dev.parley.commandservice.web.people.PasskeyBodies.KeptPasskey;
import dev.parley.commandservice.web.people.PasskeyBodies.NewPasskey;
import dev.parley.commandservice.web.people.PasskeyBodies.ShownPasskey;
import dev.parley.personaldata.Passkey;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.caller.WaysIn;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.session.SessionCookie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys: making one, and signing in by it. */
@RestController
@RequestMapping("/api")
@Tag(name = "Callers")
class PasskeyController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, Map<String, Object>>> OPTIONS = new TypeReference<>() {
    };

    private final WaysIn ways;

    private final PasskeySigningIn passkeys;

    private final SessionCookie cookie;

    private final OwnAddress own;

    private final Clock clock;

    private final Scheduler blocking;

    PasskeyController(WaysIn ways, PasskeySigningIn passkeys, SessionCookie cookie, OwnAddress own, Clock clock,
            Scheduler blocking) {
        this.ways = ways;
        this.passkeys = passkeys;
        this.cookie = cookie;
        this.own = own;
        this.clock = clock;
        this.blocking = blocking;
    }

    @PostMapping("/passkeys/options")
    @Operation(summary = "Begin to make a passkey", operationId = "askForPasskey",
            description = "PublicKeyCredentialCreationOptionsJSON of WebAuthn level 3; good for five minutes.")
    Mono<Map<String, Object>> askForPasskey(Caller caller, ServerWebExchange exchange) {
        PersonId person = caller.inPerson();
        URI page = page(exchange);
        return Mono.fromCallable(() -> options(passkeys.registrationOptions(person, page, clock.instant())))
            .subscribeOn(blocking);
    }

    @PostMapping("/passkeys")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a passkey", operationId = "keepPasskey")
    Mono<KeptPasskey> keepPasskey(@RequestBody NewPasskey body, Caller caller, ServerWebExchange exchange) {
        PersonId person = caller.inPerson();
        URI page = page(exchange);
        String name = body.name() == null ? "Passkey" : body.name().strip();
        return Mono.fromCallable(() -> passkeys.register(person, name, json(body.webAuthn()), page, clock.instant()))
            .subscribeOn(blocking)
            .map((Passkey kept) -> new KeptPasskey(kept.id(), kept.name()));
    }

    @DeleteMapping("/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a passkey", operationId = "forgetPasskey")
    Mono<Void> forget(@PathVariable("id") String id, Caller caller) {
        PersonId person = caller.inPerson();
        return Mono.fromRunnable(() -> {
            if (!passkeys.remove(person, id)) {
                throw CallRules.NOT_FOUND.exception("you have no passkey " + id);
            }
        }).subscribeOn(blocking).then();
    }

    @PostMapping("/session/passkey/options")
    @Operation(summary = "Begin to sign in by a passkey", operationId = "askToSignInByPasskey",
            description = "PublicKeyCredentialRequestOptionsJSON of WebAuthn level 3; good for five minutes.")
    @SecurityRequirements
    Mono<Map<String, Object>> askToSignIn(ServerWebExchange exchange) {
        URI page = page(exchange);
        return Mono.fromCallable(() -> options(passkeys.signInOptions(page, clock.instant()))).subscribeOn(blocking);
    }

    @PostMapping("/session/passkey")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign in by a passkey", operationId = "signInByPasskey")
    @SecurityRequirements
    Mono<Void> signIn(@RequestBody ShownPasskey body, ServerWebExchange exchange) {
        URI page = page(exchange);
        return Mono.fromCallable(() -> passkeys.signIn(json(body.webAuthn()), page, clock.instant()))
            .subscribeOn(blocking)
            .doOnNext(secret -> cookie.set(exchange, secret))
            .then();
    }

    private URI page(ServerWebExchange exchange) {
        ways.requireLocal();
        return URI.create(own.page(exchange.getRequest(), "/"));
    }

    private static Map<String, Object> options(String json) {
        return JSON.readValue(json, OPTIONS).getOrDefault("publicKey", Map.of());
    }

    private static String json(Map<String, Object> body) {
        return JSON.writeValueAsString(body);
    }

}
