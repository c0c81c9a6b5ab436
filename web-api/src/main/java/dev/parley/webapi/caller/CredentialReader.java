package dev.parley.webapi.caller;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out whose credentials a call carries; each kind of credentials has one. */
@FunctionalInterface
public interface CredentialReader {

    /**
     * Who calls, with the roles they have at present; empty if the call carries none of
     * this kind. Does not block.
     * @return an error of {@link AuthenticationException} if it carries some, and they
     * are not good
     */
    Mono<Authentication> read(ServerWebExchange call);

    /**
     * Whether the credentials of a call that is being answered are still good; empty if
     * it carries none of this kind. To ask is no use of them. Does not block.
     */
    default Mono<Boolean> isGood(ServerWebExchange call) {
        return read(call).map(caller -> !caller.getAuthorities().isEmpty())
            .onErrorResume(AuthenticationException.class, _ -> Mono.just(false));
    }

}
