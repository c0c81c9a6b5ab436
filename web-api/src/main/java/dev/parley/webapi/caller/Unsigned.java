package dev.parley.webapi.caller;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.Problems;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers calls without valid credentials. The page says {@code X-Requested-With}: it
 * asks for them itself, and a challenge would make the browser ask a second time.
 */
final class Unsigned implements ServerAuthenticationEntryPoint {

    private static final String CHALLENGE = "Basic realm=\"Parley\", charset=\"UTF-8\"";

    private final Problems problems;

    Unsigned(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException fault) {
        Problem problem = CallRules.UNAUTHENTICATED.problem("the call carries no valid credentials");
        boolean asksItself = exchange.getRequest().getHeaders().containsHeader("X-Requested-With");
        return problems.answer(exchange,
                asksItself ? problem : problem.withHeaders(Map.of(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)));
    }

}
