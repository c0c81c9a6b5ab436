package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a script acts by, as somebody.
 *
 * @param madeBy whose it is: the person's own, or of whom a service account belonged to
 * @param name what its owner calls it
 * @param roles what it can do at most; it never can what its person cannot
 * @param expiresOn the last day that it is good for, in UTC
 */
public record Token(String id, PersonId person, PersonId madeBy, String name, List<Role> roles, LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn) {

    public Token {
        roles = List.copyOf(roles);
    }

    Token usedOn(LocalDate day) {
        return new Token(id, person, madeBy, name, roles, expiresOn, day);
    }

}
