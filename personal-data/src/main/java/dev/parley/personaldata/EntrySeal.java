package dev.parley.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NarrativeSeal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Seals the narrative of the one entry that is being written. */
final class EntrySeal implements NarrativeSeal {

    private final String entry;

    private byte @Nullable [] key;

    private @Nullable Aead aead;

    EntrySeal(String entry) {
        this.entry = entry;
    }

    @Override
    public Narrative.Sealed seal(Narrative.Clear narrative) {
        if (aead == null) {
            key = Random.randBytes(32);
            aead = Secret.aeadOf(key);
        }
        try {
            byte[] sealed = aead.encrypt(utf8(narrative.text()), utf8(entry));
            return new Narrative.Sealed(entry, Base64.getEncoder().encodeToString(sealed));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The key that was used, or null if there was nothing to seal. */
    byte @Nullable [] key() {
        return key;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
