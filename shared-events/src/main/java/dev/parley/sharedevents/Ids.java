package dev.parley.sharedevents;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes and checks the text of ids. */
public final class Ids {

    private static final int LONGEST = 64;

    private Ids() {
    }

    /**
     * A new UUIDv7 (RFC 9562 section 5.7): unique, and ordered by the time it was made.
     */
    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /**
     * The UUIDv8 that always stands for the same {@code name} (RFC 9562 section 5.8,
     * SHA-256).
     */
    public static String named(String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha256("parley:" + name));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static void check(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isVisible(value)) {
            throw new IllegalArgumentException("an id has 1 to " + LONGEST + " visible ASCII characters");
        }
    }

    /** Without a stream, for some ten million ids are read when a long log is folded. */
    private static boolean isVisible(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) >= 127) {
                return false;
            }
        }
        return true;
    }

}
