package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;

/** A provider that signs in whom the test says, and can be made to fail. */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "parley";

    private static final String ISSUER = "company";

    final ChangingKeys keys = new ChangingKeys();

    private final Map<String, Supplier<OAuth2HttpResponse>> instead = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    private final MockOAuth2Server server = new MockOAuth2Server(
            new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(keys), Set.of(), new NettyWrapper()),
            new Instead());

    /**
     * One that has answered before: where others keep the processors busy, the first
     * answer of a process takes longer than Parley waits.
     */
    public static TestProvider start() {
        TestProvider provider = new TestProvider();
        provider.server.start();
        provider.answerOnce();
        provider.asked.clear();
        return provider;
    }

    private void answerOnce() {
        HttpRequest token = HttpRequest.newBuilder(server.tokenEndpointUrl(ISSUER).uri())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=parley&client_secret=any"))
            .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (HttpRequest each : List.of(HttpRequest.newBuilder(server.wellKnownUrl(ISSUER).uri()).build(),
                    HttpRequest.newBuilder(server.jwksUrl(ISSUER).uri()).build(), token)) {
                assertThat(client.sendAsync(each, BodyHandlers.ofString()).join().statusCode()).isEqualTo(200);
            }
        }
    }

    /** Answers in the server's place where the test wants that. */
    private final class Instead implements Route {

        @Override
        public boolean match(OAuth2HttpRequest request) {
            String end = end(request);
            asked.computeIfAbsent(end, _ -> new AtomicInteger()).incrementAndGet();
            return instead.containsKey(end);
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            return Objects.requireNonNull(instead.get(end(request))).get();
        }

        private static String end(OAuth2HttpRequest request) {
            return request.getUrl().pathSegments().getLast();
        }

    }

    public String issuer() {
        return server.issuerUrl(ISSUER).toString();
    }

    /** What the next one who comes is, and what is said of them. */
    public void next(String subject, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT)) {
            @Override
            public Map<String, Object> addClaims(TokenRequest request) {
                Map<String, Object> all = new HashMap<>(super.addClaims(request));
                all.putAll(claims);
                return all;
            }
        });
    }

    /** From now on this is the answer at the path with this end. */
    void answer(String end, int status, String body) {
        instead.put(end,
                () -> new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), status, body, null));
    }

    /** As it was. */
    void heal() {
        instead.clear();
    }

    /** How often the path with this end was called. */
    int asked(String end) {
        return asked.getOrDefault(end, new AtomicInteger()).get();
    }

    /** The claims of a good access token of this person. */
    JWTClaimsSet.Builder claims(String subject, Object roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder().issuer(issuer())
            .subject(subject)
            .audience(CLIENT)
            .claim("azp", CLIENT)
            .claim("roles", roles)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    String token(JWTClaimsSet.Builder claims) {
        return token(claims, keys.current());
    }

    static String token(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        }
        catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }

}
