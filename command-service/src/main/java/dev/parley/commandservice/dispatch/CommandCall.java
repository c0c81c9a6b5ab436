package dev.parley.commandservice.dispatch;

import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes one call the same as another.
 *
 * @param caller who calls
 * @param key the idempotency key that they gave, if any
 * @param content method, path and body, as bytes
 * @param expectedVersion how many events the stream has to have, if they said so
 * @param via what it comes through, for the meta data of what it records; absent if they
 * call themselves
 */
public record CommandCall(PersonId caller, @Nullable String key, byte[] content, @Nullable Long expectedVersion,
        @Nullable String via) {

    /** What the entries say of it. */
    Map<String, String> meta() {
        return via == null ? Map.of() : Map.of(EventMetaData.VIA, via);
    }

    /** The command id that stands for this key of this caller. */
    static String commandId(PersonId caller, String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest((caller.value() + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
