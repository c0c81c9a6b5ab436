package dev.parley.systemtests.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import no.nav.security.mock.oauth2.token.KeyProvider;
import org.jspecify.annotations.Nullable;

/** The key of a provider, which is another one when the test says so. */
final class ChangingKeys extends KeyProvider {

    private volatile RSAKey current = key("first");

    ChangingKeys() {
        super(List.of());
    }

    @Override
    public JWK signingKey(String issuer) {
        return current;
    }

    @Override
    public List<JWK> get(@Nullable JWKSelector selector, @Nullable SecurityContext context) {
        return selector == null ? List.of() : selector.select(new JWKSet(current));
    }

    RSAKey current() {
        return current;
    }

    /** Another key; under another id, or under the same. */
    void rotate(String id) {
        current = key(id);
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        }
        catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
