package dev.parley.eventlog.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs notes (C2SP signed-note) with one Ed25519 key. */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    private static final int SEED = 32;

    private final NoteVerifier verifier;

    private final byte[] seed;

    private final Ed25519Sign sign;

    private NoteSigner(String name, byte[] seed) {
        try {
            this.verifier = new NoteVerifier(name, Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey());
            this.sign = new Ed25519Sign(seed);
            this.seed = seed;
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** A new key; {@code name} has neither spaces nor plus signs. */
    public static NoteSigner generate(String name) {
        return of(name, Random.randBytes(SEED));
    }

    /** The key that these 32 random bytes stand for. */
    public static NoteSigner of(String name, byte[] seed) {
        if (name.isEmpty() || name.matches("(?s).*[\\s+].*")) {
            throw new IllegalArgumentException("a key's name has neither spaces nor plus signs");
        }
        return new NoteSigner(name, seed.clone());
    }

    /**
     * Reads a key in the form {@code PRIVATE+KEY+name+hash+base64}.
     * @throws IllegalArgumentException if it is of another form or its hash is another's
     */
    public static NoteSigner parse(String encoded) {
        String[] parts = encoded.strip().split("\\+", 5);
        byte[] typed = parts.length == 5 && encoded.startsWith(PREFIX) ? Base64.getDecoder().decode(parts[4])
                : new byte[0];
        if (typed.length != SEED + 1 || typed[0] != NoteVerifier.ED25519) {
            throw new IllegalArgumentException("a private note key reads PRIVATE+KEY+name+hash+base64");
        }
        NoteSigner signer = new NoteSigner(parts[2], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(signer.verifier.hash()).equals(parts[3])) {
            throw new IllegalArgumentException("the hash in the note key is of another key");
        }
        return signer;
    }

    /** The private key in the form that {@link #parse} reads. */
    public String encoded() {
        byte[] typed = new byte[SEED + 1];
        typed[0] = NoteVerifier.ED25519;
        System.arraycopy(seed, 0, typed, 1, SEED);
        return PREFIX + verifier.name() + '+' + HexFormat.of().formatHex(verifier.hash()) + '+'
                + Base64.getEncoder().encodeToString(typed);
    }

    public NoteVerifier verifier() {
        return verifier;
    }

    /** The signed note over {@code text}, which ends with a newline. */
    public String sign(String text) {
        try {
            byte[] signature = sign.sign(text.getBytes(UTF_8));
            byte[] both = Arrays.copyOf(verifier.hash(), 4 + signature.length);
            System.arraycopy(signature, 0, both, 4, signature.length);
            return text + '\n' + NoteVerifier.SIGNATURE + verifier.name() + ' '
                    + Base64.getEncoder().encodeToString(both) + '\n';
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
