package dev.parley.eventlog.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Verify;
import dev.parley.eventlog.Hashes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Checks signed notes (C2SP signed-note) of one Ed25519 key.
 *
 * @param name the key's name
 * @param key its 32 bytes
 */
public record NoteVerifier(String name, byte[] key) {

    static final byte ED25519 = 1;

    static final String SIGNATURE = "\u2014 ";

    /**
     * Reads a key in the form {@code name+hash+base64}.
     * @throws IllegalArgumentException if it is of another form, another algorithm, or
     * its hash is another's
     */
    public static NoteVerifier parse(String encoded) {
        String[] parts = encoded.strip().split("\\+", 3);
        byte[] key = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (key.length != 33 || key[0] != ED25519) {
            throw new IllegalArgumentException("an Ed25519 note key reads name+hash+base64");
        }
        NoteVerifier verifier = new NoteVerifier(parts[0], Arrays.copyOfRange(key, 1, key.length));
        if (!verifier.encoded().equals(encoded.strip())) {
            throw new IllegalArgumentException("the hash in the note key is of another key");
        }
        return verifier;
    }

    /** The key in the form that {@link #parse} reads. */
    public String encoded() {
        return name + '+' + HexFormat.of().formatHex(hash()) + '+' + Base64.getEncoder().encodeToString(typed());
    }

    /**
     * The note's text, once a signature of this key on it was found and holds.
     * @throws IllegalArgumentException if there is none
     */
    public String verify(String note) {
        int end = note.lastIndexOf("\n\n");
        String text = end < 0 ? "" : note.substring(0, end + 1);
        boolean signed = end >= 0 && note.substring(end + 2).lines().anyMatch(line -> signs(line, text));
        if (!signed) {
            throw new IllegalArgumentException("the note has no valid signature of " + name);
        }
        return text;
    }

    /** The first four bytes of SHA-256(name ‖ newline ‖ algorithm ‖ key). */
    byte[] hash() {
        byte[] named = (name + '\n').getBytes(UTF_8);
        byte[] all = Arrays.copyOf(named, named.length + 33);
        System.arraycopy(typed(), 0, all, named.length, 33);
        return Arrays.copyOf(Hashes.sha256(all), 4);
    }

    private byte[] typed() {
        byte[] typed = new byte[33];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, 32);
        return typed;
    }

    private boolean signs(String line, String text) {
        String prefix = SIGNATURE + name + ' ';
        if (!line.startsWith(prefix)) {
            return false;
        }
        try {
            byte[] signature = Base64.getDecoder().decode(line.substring(prefix.length()));
            return signature.length == 68 && Arrays.equals(Arrays.copyOf(signature, 4), hash())
                    && holds(Arrays.copyOfRange(signature, 4, 68), text);
        }
        catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private boolean holds(byte[] signature, String text) {
        try {
            new Ed25519Verify(key).verify(signature, text.getBytes(UTF_8));
            return true;
        }
        catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

}
