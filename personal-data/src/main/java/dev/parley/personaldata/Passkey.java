package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passkey that somebody signs in by.
 *
 * @param id what the authenticator calls it, in base64url
 * @param name what its owner calls it
 * @param publicKey COSE, in base64url
 * @param signatures how many it had made when it was used last; 0 if it does not count
 */
public record Passkey(String id, PersonId person, String name, String publicKey, long signatures, LocalDate madeOn,
        @Nullable LocalDate lastUsedOn) {

    /**
     * A count that does not grow is a copy's, unless the authenticator does not count.
     */
    boolean goesOnTo(long signaturesNow) {
        return signaturesNow > signatures || (signaturesNow == 0 && signatures == 0);
    }

    Passkey used(long signaturesNow, LocalDate day) {
        return new Passkey(id, person, name, publicKey, signaturesNow, madeOn, day);
    }

}
