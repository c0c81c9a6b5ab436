package dev.parley.webapi.caller;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.Problems;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers calls that are denied. The page says {@code X-Requested-With}: it asks for
 * credentials itself, and a demo's challenge would make the browser ask a second time.
 * What is not in the table of who may do what is not there; below {@code /api} only those
 * who have signed in are told so.
 */
final class Denied implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final String BASIC = "Basic realm=\"Parley\", charset=\"UTF-8\"";

    private static final String BEARER = "Bearer realm=\"Parley\"";

    private final Problems problems;

    private final EndpointAccess table;

    private final boolean demo;

    Denied(Problems problems, EndpointAccess table, boolean demo) {
        this.problems = problems;
        this.table = table;
        this.demo = demo;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException fault) {
        ServerHttpRequest request = exchange.getRequest();
        boolean open = !request.getPath().value().startsWith("/api/") && !table.has(request);
        return problems.answer(exchange, open ? absent(request) : unauthenticated(request));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException fault) {
        ServerHttpRequest request = exchange.getRequest();
        return problems.answer(exchange, table.has(request)
                ? CallRules.WRONG_ROLE.problem("this is for other roles than yours") : absent(request));
    }

    private Problem unauthenticated(ServerHttpRequest request) {
        boolean page = request.getHeaders().containsHeader("X-Requested-With");
        return CallRules.UNAUTHENTICATED.problem("the call carries no valid credentials")
            .withHeaders(Map.of(HttpHeaders.WWW_AUTHENTICATE, demo && !page ? BASIC : BEARER));
    }

    private Problem absent(ServerHttpRequest request) {
        List<String> methods = table.methodsOf(request);
        return methods.isEmpty() ? CallRules.NOT_FOUND.problem("there is nothing at this path")
                : CallRules.METHOD_NOT_ALLOWED.problem("this path has " + String.join(", ", methods))
                    .withHeaders(Map.of(HttpHeaders.ALLOW, String.join(", ", methods)));
    }

}
