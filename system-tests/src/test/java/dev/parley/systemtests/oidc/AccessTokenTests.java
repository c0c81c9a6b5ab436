package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.parley.systemtests.oidc.Browser.Answer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Programs call with access tokens of the provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTokenTests {

    private static final List<String> SALES = List.of("sales");

    private final TestProvider provider = TestProvider.start();

    private ProvidedParley parley;

    @BeforeAll
    void start(@TempDir Path folder) {
        parley = ProvidedParley.start(provider, folder, "--parley.oidc.authorized-parties=parley,reporting");
    }

    @AfterAll
    void stop() {
        parley.close();
        provider.close();
    }

    private Answer call(String token) throws Exception {
        return parley.browser().get("/api/me", "Authorization", "Bearer " + token);
    }

    private Answer call(JWTClaimsSet.Builder claims) throws Exception {
        return call(provider.token(claims));
    }

    private JWTClaimsSet.Builder good() {
        return provider.claims("program", SALES);
    }

    private void refused(JWTClaimsSet.Builder claims) throws Exception {
        refused(provider.token(claims));
    }

    private void refused(String token) throws Exception {
        Answer answer = call(token).is(401, "unauthenticated");
        assertThat(answer.response().headers().firstValue("WWW-Authenticate")).get().asString().startsWith("Bearer");
        assertThat(answer.response().body()).doesNotContain(token);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    @Test
    void aProgramCallsInTheRolesThatItsTokenSays() throws Exception {
        assertThat(call(good()).is(200).json().get("roles").toString()).isEqualTo("[\"SALES\"]");
        Answer raised = parley.browser().get("/api/people", "Authorization", "Bearer " + provider.token(good()));
        assertThat(raised.is(200).json().toString()).contains("SALES");
    }

    @Test
    void whoSignsInAtThePageIsTheSamePerson() throws Exception {
        String byToken = call(provider.claims("both-ways", SALES)).is(200).json().get("id").asString();
        Browser browser = parley.browser();
        provider.next("both-ways", Map.of("roles", SALES));
        browser.signIn().is(302);
        assertThat(browser.me().get("id").asString()).isEqualTo(byToken);
    }

    @Test
    void anExpiredOneIsRefused() throws Exception {
        refused(good().issueTime(in(-120)).expirationTime(in(-90)));
        refused(good().expirationTime(null));
    }

    @Test
    void oneThatIsNotValidYetIsRefused() throws Exception {
        refused(good().notBeforeTime(in(90)));
        refused(good().issueTime(in(90)));
    }

    @Test
    void clocksMayDifferByElevenSecondsAndNotByNinety() throws Exception {
        call(good().issueTime(in(11)).notBeforeTime(in(11))).is(200);
        call(good().issueTime(in(-60)).expirationTime(in(-11))).is(200);
        refused(good().issueTime(in(90)).notBeforeTime(in(90)));
    }

    @Test
    void oneForAnotherAudienceIsRefused() throws Exception {
        refused(good().audience("another"));
        refused(good().audience((String) null));
        refused(good().audience(List.of()));
    }

    @Test
    void oneForSeveralNeedsAnAuthorisedParty() throws Exception {
        List<String> several = List.of("parley", "another");
        refused(good().audience(several).claim("azp", null));
        call(good().audience(several)).is(200);
    }

    @Test
    void oneThatAnotherClientWasGivenIsRefused() throws Exception {
        refused(good().claim("azp", "another"));
        refused(good().claim("azp", null).claim("client_id", "another"));
        call(good().claim("azp", "reporting")).is(200);
        call(good().claim("azp", null).claim("client_id", "reporting")).is(200);
    }

    @Test
    void oneOfAnotherIssuerIsRefused() throws Exception {
        refused(good().issuer("https://elsewhere.example"));
        refused(good().issuer(provider.issuer() + "/"));
    }

    @Test
    void oneThatNobodySignedIsRefused() throws Exception {
        refused(new PlainJWT(good().build()).serialize());
        String signed = provider.token(good());
        refused(signed.substring(0, signed.lastIndexOf('.') + 1));
        refused("nonsense");
        refused("a.b.c");
    }

    @Test
    void oneThatAnUnknownKeySignedIsRefused() throws Exception {
        refused(TestProvider.token(good(), ChangingKeys.key("unknown")));
        refused(TestProvider.token(good(), ChangingKeys.key(provider.keys.current().getKeyID())));
    }

    @Test
    void oneSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        refused(signedBySecret(provider.keys.current().toRSAPublicKey().getEncoded()));
    }

    private String signedBySecret(byte[] secret) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(provider.keys.current().getKeyID()).build(),
                good().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    @Test
    void anIdTokenIsNoAccessToken() throws Exception {
        refused(good().claim("nonce", "of the sign-in"));
    }

    /** As a provider renews it, or gives it for a password. */
    @Test
    void anIdTokenWithoutANonceIsNoneEither() throws Exception {
        refused(good().claim("at_hash", "hXF9qAlMREeplPXuoJzs6g"));
        refused(good().claim("typ", "ID"));
    }

    @Test
    void oneInAnAddressIsNobodys() throws Exception {
        parley.browser().get("/api/me?access_token=" + provider.token(good())).is(401);
    }

    @Test
    void oneThatSaysNothingOfRolesIsRefusedWithWhatIsMissing() throws Exception {
        call(provider.claims("silent", SALES)).is(200);
        Answer silent = call(provider.claims("silent", SALES).claim("roles", null)).is(403, "no-roles-sent");
        assertThat(silent.json().get("detail").asString()).contains("claim roles");
        assertThat(call(provider.claims("silent", SALES)).is(200).json().get("roles").toString())
            .isEqualTo("[\"SALES\"]");
    }

    @Test
    void anOlderTokenGivesNoRoleBack() throws Exception {
        JWTClaimsSet.Builder old = provider.claims("moved", List.of("sales", "product")).issueTime(in(-30));
        assertThat(call(old).is(200).json().get("roles").toString()).isEqualTo("[\"SALES\",\"PRODUCT\"]");
        assertThat(call(provider.claims("moved", List.of("product"))).is(200).json().get("roles").toString())
            .isEqualTo("[\"PRODUCT\"]");
        assertThat(call(old).is(200).json().get("roles").toString()).isEqualTo("[\"PRODUCT\"]");
    }

    @Test
    void aTokenDoesNothingThatIsAboutTheAccount() throws Exception {
        Browser program = parley.browser();
        String token = "Bearer " + provider.token(good());
        program.send("DELETE", "/api/sessions", null, "Authorization", token).is(403, "not-by-token");
    }

}
