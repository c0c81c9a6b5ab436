package dev.parley.sharedevents;

import com.github.f4b6a3.uuid.UuidCreator;

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
        return UuidCreator.getNameBasedSha1("parley:" + name).toString();
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
