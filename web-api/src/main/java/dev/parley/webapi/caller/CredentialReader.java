package dev.parley.webapi.caller;

import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out whose credentials a call carries; each kind of credentials has one. */
@FunctionalInterface
public interface CredentialReader {

    /**
     * Who calls, with the roles they have at present; empty if the call carries none of
     * this kind. Does not block.
     * @return an error of
     * {@link org.springframework.security.core.AuthenticationException} if it carries
     * some, and they are not good
     */
    Mono<Authentication> read(ServerWebExchange call);

}
