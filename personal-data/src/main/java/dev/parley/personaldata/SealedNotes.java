package dev.parley.personaldata;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals small texts that are kept beside the log for a while. */
public final class SealedNotes {

    /** What they are sealed with. */
    public static final String USE = "parley notes 1";

    private final Aead aead;

    public SealedNotes(MasterKey master) {
        this.aead = master.aead(USE);
    }

    /**
     * @param about what it opens for again, and for nothing else
     */
    public byte[] seal(String about, String text) {
        try {
            return aead.encrypt(EntrySeal.utf8(text), EntrySeal.utf8(about));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * @throws IllegalStateException if it was not sealed by this key about this
     */
    public String open(String about, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, EntrySeal.utf8(about)), StandardCharsets.UTF_8);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("the note about " + about + " is not of this master key", ex);
        }
    }

}
