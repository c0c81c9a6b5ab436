package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom an identity provider knows a person as: by these two alone, never by a name or an
 * address.
 *
 * @param heardAt when the provider said what counts now of what they may do
 */
public record Identity(PersonId person, String issuer, String subject, Instant heardAt,
        @Nullable LocalDate lastSeenOn) {

    Identity heard(Instant at, LocalDate day) {
        return new Identity(person, issuer, subject, at.isAfter(heardAt) ? at : heardAt, day);
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "the identity of " + person;
    }

}
