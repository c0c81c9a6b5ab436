package dev.parley.webapi.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Checks who signed a token, by the provider's keys. If none of them did, they may have
 * been changed, also under the same id: they are fetched anew, at most once a minute.
 */
final class TokenCheck implements ReactiveJwtDecoder {

    /** Those of two keys only: what is public cannot sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384,
            JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256,
            JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final Provider provider;

    private final OAuth2TokenValidator<Jwt> validator;

    TokenCheck(Provider provider, OAuth2TokenValidator<Jwt> validator) {
        this.provider = provider;
        this.validator = validator;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return provider.keys()
            .flatMap(keys -> decode(token, keys))
            .onErrorResume(TokenCheck::isBySomebodyElse,
                    fault -> provider.newKeys().flatMap(keys -> decode(token, keys)).switchIfEmpty(Mono.error(fault)));
    }

    private Mono<Jwt> decode(String token, List<JWK> keys) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(_ -> Flux.fromIterable(keys))
            .jwtProcessorCustomizer(processor -> processor
                .setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new JWKSecurityContextJWKSet())))
            .build();
        decoder.setJwtValidator(validator);
        return Mono.defer(() -> decoder.decode(token));
    }

    private static boolean isBySomebodyElse(Throwable fault) {
        return fault instanceof BadJwtException && fault.getCause() instanceof BadJOSEException;
    }

}
