package dev.parley.outgoing.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.parley.outgoing.subscriptions.Signing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The headers of Standard Webhooks 1.0, signed with each secret that is good; of a
 * message to a chat, whose address is the secret, its type alone.
 */
final class Signatures {

    private Signatures() {
    }

    static Map<String, String> headers(String id, Instant now, byte[] body, @Nullable Signing signing) {
        if (signing == null) {
            return Map.of("Content-Type", "application/json; charset=utf-8");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        String signatures = signing.secrets(now)
            .stream()
            .map(secret -> sign(secret, id, now.getEpochSecond(), text))
            .collect(Collectors.joining(" "));
        return Map.of("webhook-id", id, "webhook-timestamp", String.valueOf(now.getEpochSecond()), "webhook-signature",
                signatures, "Content-Type", CloudEvents.CONTENT_TYPE);
    }

    private static String sign(String secret, String id, long time, String body) {
        try {
            return new Webhook(secret).sign(id, time, body);
        }
        catch (EmptyWebhookSecretException | WebhookSigningException ex) {
            throw new IllegalStateException("a delivery cannot be signed", ex);
        }
    }

}
