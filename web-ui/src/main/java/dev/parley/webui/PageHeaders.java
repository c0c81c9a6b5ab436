package dev.parley.webui;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells browsers what a document may do: ours runs our scripts and calls this host, and
 * nothing else; nobody may frame it.
 */
final class PageHeaders implements WebFilter {

    private static final String POLICY = "Content-Security-Policy";

    /** Of answers that are no documents. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page to try the API at brings styles of its own in its elements. */
    private static final String SWAGGER = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String page;

    PageHeaders(String scriptHash) {
        this.page = "default-src 'none'; script-src 'self' " + scriptHash + "; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        set(exchange);
        return chain.filter(exchange);
    }

    void set(ServerWebExchange exchange) {
        String policy = policyOf(exchange.getRequest().getPath().pathWithinApplication().value());
        exchange.getResponse().getHeaders().set(POLICY, policy);
    }

    private String policyOf(String path) {
        if (path.startsWith("/api/") || path.startsWith("/problems/") || path.startsWith("/actuator")
                || path.startsWith("/v3/")) {
            return NOTHING;
        }
        return path.startsWith("/swagger-ui") || path.startsWith("/webjars/swagger-ui") ? SWAGGER : page;
    }

}
