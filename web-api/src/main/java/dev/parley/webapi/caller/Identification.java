package dev.parley.webapi.caller;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds out who calls by the first kind of credentials that the call carries. Credentials
 * that are of no known kind are bad ones.
 */
final class Identification extends AuthenticationWebFilter {

    private static final String BEARER = "bearer ";

    Identification(List<CredentialReader> readers, ServerAuthenticationEntryPoint refused) {
        super((ReactiveAuthenticationManager) Mono::just);
        setServerAuthenticationConverter(call -> Flux.fromIterable(readers)
            .concatMap(reader -> reader.read(call))
            .next()
            .switchIfEmpty(Mono.defer(() -> unknown(call))));
        setAuthenticationFailureHandler(new ServerAuthenticationEntryPointFailureHandler(refused));
    }

    private static Mono<Authentication> unknown(ServerWebExchange call) {
        String given = call.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Mono.error(new BadCredentialsException("nobody's token")) : Mono.empty();
    }

}
