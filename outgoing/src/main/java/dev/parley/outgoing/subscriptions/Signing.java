package dev.parley.outgoing.subscriptions;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What deliveries are signed with, as Standard Webhooks has it. After a change both
 * secrets sign for a while, so that a receiver can take its time.
 *
 * @param former the secret before; absent if there was none
 * @param formerUntil until when that signs too
 */
public record Signing(String secret, @Nullable String former, @Nullable Instant formerUntil) {

    /** How long the secret before a change signs too. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private static final String PREFIX = "whsec_";

    private static final int BYTES = 32;

    private static final RandomGenerator RANDOM = new SecureRandom();

    public static Signing begin() {
        return new Signing(next(), null, null);
    }

    public Signing rotated(Instant now) {
        return new Signing(next(), secret, now.plus(OVERLAP));
    }

    /** Those that sign now, the current one first. */
    public List<String> secrets(Instant now) {
        return former == null || formerUntil == null || !now.isBefore(formerUntil) ? List.of(secret)
                : List.of(secret, former);
    }

    private static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** None of them. */
    @Override
    public String toString() {
        return "Signing";
    }

}
