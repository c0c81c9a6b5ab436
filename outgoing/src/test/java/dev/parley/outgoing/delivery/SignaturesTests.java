package dev.parley.outgoing.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outgoing.subscriptions.Signing;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignaturesTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private static final byte[] BODY = "{\"grüße\":1}".getBytes(UTF_8);

    @Test
    void areWhatAPlainHmacGives() throws Exception {
        Signing signing = Signing.begin();
        Map<String, String> headers = Signatures.headers("msg_1", NOW, BODY, signing);
        assertThat(headers).containsEntry("webhook-id", "msg_1")
            .containsEntry("webhook-timestamp", String.valueOf(NOW.getEpochSecond()))
            .containsEntry("webhook-signature", "v1," + hmac(signing.secret(), headers));
    }

    @Test
    void areTwoForADayAfterAChange() throws Exception {
        Signing before = Signing.begin();
        Signing after = before.rotated(NOW);
        Map<String, String> headers = Signatures.headers("msg_1", NOW, BODY, after);
        assertThat(Arrays.asList(signatures(headers).split(" "))).containsExactly("v1," + hmac(after.secret(), headers),
                "v1," + hmac(before.secret(), headers));
        assertThat(signatures(Signatures.headers("msg_1", NOW.plus(Duration.ofDays(1)), BODY, after)))
            .doesNotContain(" ");
    }

    private static String signatures(Map<String, String> headers) {
        return String.valueOf(headers.get("webhook-signature"));
    }

    private static String hmac(String secret, Map<String, String> headers) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        mac.update((headers.get("webhook-id") + "." + headers.get("webhook-timestamp") + ".").getBytes(UTF_8));
        return Base64.getEncoder().encodeToString(mac.doFinal(BODY));
    }

}
