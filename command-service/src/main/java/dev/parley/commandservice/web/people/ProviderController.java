package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.ProviderSessions;
import dev.parley.webapi.oidc.CodeFlow;
import dev.parley.webapi.oidc.LogoutTokens;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.session.SessionCookie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Signing in through an identity provider. */
@RestController
@RequestMapping("/api/session/oidc")
@Tag(name = "Callers")
class ProviderController {

    private static final String LOGOUT_TOKEN = "logout_token";

    private final ObjectProvider<CodeFlow> flow;

    private final ObjectProvider<LogoutTokens> tokens;

    private final ObjectProvider<ProviderSessions> sessions;

    private final SessionCookie cookie;

    private final Scheduler blocking;

    ProviderController(ObjectProvider<CodeFlow> flow, ObjectProvider<LogoutTokens> tokens,
            ObjectProvider<ProviderSessions> sessions, SessionCookie cookie, Scheduler blocking) {
        this.flow = flow;
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookie = cookie;
        this.blocking = blocking;
    }

    @GetMapping(produces = MediaType.ALL_VALUE)
    @ApiResponse(responseCode = "302", description = "Where the browser goes on.")
    @Operation(summary = "Sign in through the identity provider", operationId = "signInByProvider",
            description = "For a browser: redirects to the provider, which sends it back.")
    @SecurityRequirements
    Mono<ResponseEntity<Void>> begin(@Parameter(description = "The path of this host to go on at.") @RequestParam(
            name = "to", required = false) @Nullable String to, ServerWebExchange exchange) {
        return orBackToThePage(exchange,
                Mono.defer(() -> available(flow).begin(exchange, to)).map(ProviderController::redirect));
    }

    @GetMapping(path = "/callback", produces = MediaType.ALL_VALUE)
    @ApiResponse(responseCode = "302", description = "Where the browser goes on.")
    @Operation(summary = "Come back from the identity provider", operationId = "comeBackFromProvider",
            description = "Opens a session, sets its cookie and redirects to where one wanted to go.")
    @SecurityRequirements
    Mono<ResponseEntity<Void>> callback(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            ServerWebExchange exchange) {
        return orBackToThePage(exchange,
                Mono.defer(() -> begun().complete(exchange, given.toSingleValueMap()))
                    .flatMap(vouched -> Mono.fromCallable(() -> available(sessions).open(vouched))
                        .subscribeOn(blocking)
                        .doOnNext(secret -> cookie.set(exchange, secret))
                        .thenReturn(redirect(URI.create(vouched.to())))));
    }

    @GetMapping(path = "/end", produces = MediaType.ALL_VALUE)
    @ApiResponse(responseCode = "302", description = "Where the browser goes on.")
    @Operation(summary = "Sign out of the identity provider", operationId = "signOutOfProvider",
            description = "For a browser whose session here has ended: redirects to the provider, which sends it back. No token goes along.")
    @SecurityRequirements
    Mono<ResponseEntity<Void>> end(ServerWebExchange exchange) {
        return orBackToThePage(exchange,
                Mono.defer(() -> available(flow).signOut(exchange)).map(ProviderController::redirect));
    }

    @PostMapping(path = "/logout", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(summary = "End the sessions of who has signed out of the identity provider",
            operationId = "endSessionsOfProvider",
            description = "For the provider: OpenID Connect Back-Channel Logout, with its logout_token.",
            requestBody = @RequestBody(required = true,
                    content = @Content(mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                            schema = @Schema(type = "object", example = "{\"" + LOGOUT_TOKEN + "\":\"eyJ…\"}"))))
    @SecurityRequirements
    Mono<ResponseEntity<Void>> loggedOut(ServerWebExchange exchange) {
        return Mono.fromCallable(() -> available(tokens))
            .flatMap(read -> exchange.getFormData().flatMap(form -> read.read(form.getFirst(LOGOUT_TOKEN))))
            .flatMap(ended -> Mono.fromRunnable(() -> available(sessions).end(ended)).subscribeOn(blocking))
            .then(Mono.fromSupplier(() -> ResponseEntity.ok().header("Cache-Control", "no-store").build()));
    }

    /** Where there is no provider, nobody has begun to sign in. */
    private CodeFlow begun() {
        CodeFlow one = flow.getIfAvailable();
        if (one == null) {
            throw CallRules.SIGN_IN_EXPIRED.exception("nobody signs in through an identity provider here");
        }
        return one;
    }

    private static <T> T available(ObjectProvider<T> part) {
        T one = part.getIfAvailable();
        if (one == null) {
            throw CallRules.NOT_OFFERED.exception("there is no identity provider here");
        }
        return one;
    }

    /** Who came by a link gets back to the page, which says what the rule means. */
    private static Mono<ResponseEntity<Void>> orBackToThePage(ServerWebExchange exchange,
            Mono<ResponseEntity<Void>> answer) {
        boolean page = exchange.getRequest()
            .getHeaders()
            .getAccept()
            .stream()
            .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        return page
                ? answer.onErrorResume(ProblemException.class,
                        refused -> Mono.just(redirect(URI.create("/?refused=" + refused.problem().rule().code()))))
                : answer;
    }

    private static ResponseEntity<Void> redirect(URI to) {
        return ResponseEntity.status(HttpStatus.FOUND).header("Cache-Control", "no-store").location(to).build();
    }

}
