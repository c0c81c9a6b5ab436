package dev.parley.personaldata;

import java.time.Duration;
import java.time.Instant;

/**
 * The secret of the link by which the first administrator comes in. There is one at a
 * time; making another replaces it.
 */
public final class SetupLink {

    private static final Duration VALID = Duration.ofHours(24);

    private static final String ONLY = "only";

    /** Until when it is valid. */
    record Validity(Instant until) {
    }

    private final Sealed<Validity> rows;

    public SetupLink(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "setup", Validity.class);
    }

    /** Makes the secret, which is not kept. */
    public String make(Instant now) {
        String secret = Secrets.next();
        Instant until = now.plus(VALID);
        do {
            rows.remove(ONLY);
        }
        while (!rows.add(ONLY, secret, null, new Validity(until), until));
        return secret;
    }

    public boolean isValid(String secret, Instant now) {
        return rows.findBy(secret).filter(found -> now.isBefore(found.content().until())).isPresent();
    }

    /** It was used. */
    public void remove() {
        rows.remove(ONLY);
    }

}
