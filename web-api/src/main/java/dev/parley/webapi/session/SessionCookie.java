package dev.parley.webapi.session;

import dev.parley.personaldata.Sessions;
import dev.parley.webapi.caller.CallerConfiguration;
import dev.parley.webapi.caller.OwnAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/** The cookie that a browser keeps a session by; no script of the page can read it. */
public final class SessionCookie {

    private final OwnAddress own;

    SessionCookie(OwnAddress own) {
        this.own = own;
    }

    /** The secret that the call carries. */
    public static Optional<String> of(ServerHttpRequest call) {
        return Optional.ofNullable(call.getCookies().getFirst(CallerConfiguration.SESSION_COOKIE))
            .map(HttpCookie::getValue);
    }

    public void set(ServerWebExchange exchange, String secret) {
        add(exchange, secret, Sessions.LONGEST);
    }

    public void remove(ServerWebExchange exchange) {
        add(exchange, "", Duration.ZERO);
    }

    private void add(ServerWebExchange exchange, String value, Duration age) {
        exchange.getResponse()
            .addCookie(ResponseCookie.from(CallerConfiguration.SESSION_COOKIE, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(own.isHttps(exchange.getRequest()))
                .path("/")
                .maxAge(age)
                .build());
    }

}
