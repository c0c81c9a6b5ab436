package dev.parley.webapi.caller;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problems;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what another site lets a browser do here. A browser says where a call comes
 * from, in {@code Sec-Fetch-Site} or at least in {@code Origin}; whoever says neither and
 * relies on a session is refused too.
 */
final class ForeignOrigins implements WebFilter {

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final String OWN = "same-origin";

    private final OwnAddress own;

    private final Problems problems;

    ForeignOrigins(OwnAddress own, Problems problems) {
        this.own = own;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest call = exchange.getRequest();
        return HARMLESS.contains(call.getMethod()) || isFromHere(call) ? chain.filter(exchange) : problems.answer(
                exchange, CallRules.FOREIGN_ORIGIN.problem("what changes something comes from this address' own page"));
    }

    private boolean isFromHere(ServerHttpRequest call) {
        String site = call.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals(OWN);
        }
        String origin = call.getHeaders().getOrigin();
        return origin == null ? !hasCookie(call) : isOwn(authority(origin), call);
    }

    /** Alone; who sends a token besides does not rely on the cookie. */
    private static boolean hasCookie(ServerHttpRequest call) {
        return call.getCookies().containsKey(CallerConfiguration.SESSION_COOKIE)
                && !call.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private boolean isOwn(@Nullable String authority, ServerHttpRequest call) {
        String host = call.getHeaders().getFirst(HttpHeaders.HOST);
        return authority != null && (authority.equalsIgnoreCase(host) || authority.equals(own.authority()));
    }

    /** Of what a header names; null if that is no address. */
    private static @Nullable String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        }
        catch (IllegalArgumentException ex) {
            return null;
        }
    }

}
