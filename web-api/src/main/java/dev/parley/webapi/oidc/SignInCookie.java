package dev.parley.webapi.oidc;

import dev.parley.personaldata.KeyOutdatedException;
import dev.parley.personaldata.SealedNotes;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.problem.CallRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cookie that binds a sign-in to the browser that began it. It is sealed, so that
 * nothing needs to be kept here of those who may never come back.
 */
final class SignInCookie {

    private static final String NAME = "parley-sign-in";

    private static final String PATH = "/api/session/oidc";

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final JsonMapper JSON = new JsonMapper();

    private final SealedNotes notes;

    private final OwnAddress own;

    SignInCookie(SealedNotes notes, OwnAddress own) {
        this.notes = notes;
        this.own = own;
    }

    void set(ServerWebExchange exchange, Begun begun) {
        byte[] sealed = notes.seal(NAME, JSON.writeValueAsString(begun));
        add(exchange, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LONGEST);
    }

    /**
     * Takes it from the browser: it is good once.
     * @throws dev.parley.webapi.problem.ProblemException if there is none, or it is too
     * old, or another sign-in's
     */
    Begun take(ServerWebExchange exchange, String state, Instant now) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        add(exchange, "", Duration.ZERO);
        return Optional.ofNullable(cookie)
            .flatMap(found -> open(found.getValue()))
            .filter(begun -> begun.state().equals(state) && now.isBefore(begun.at().plus(LONGEST)))
            .orElseThrow(() -> CallRules.SIGN_IN_EXPIRED.exception("this browser has begun no such sign-in lately"));
    }

    private Optional<Begun> open(String value) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(value.getBytes(StandardCharsets.US_ASCII));
            return Optional.of(JSON.readValue(notes.open(NAME, sealed), Begun.class));
        }
        catch (IllegalArgumentException | IllegalStateException | KeyOutdatedException | JacksonException ex) {
            return Optional.empty();
        }
    }

    private void add(ServerWebExchange exchange, String value, Duration age) {
        exchange.getResponse()
            .addCookie(ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(own.isHttps(exchange.getRequest()))
                .path(PATH)
                .maxAge(age)
                .build());
    }

}
