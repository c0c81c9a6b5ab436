package dev.parley.commandservice.accounts;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Token;
import dev.parley.personaldata.Tokens;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.session.RolesAtPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes tokens for scripts, for oneself or for a service account that one owns. */
public final class OwnTokens {

    private static final int DAYS = 90;

    private static final int MOST_DAYS = 366;

    private final Tokens tokens;

    private final PeopleInForce people;

    private final RolesAtPresent roles;

    OwnTokens(Tokens tokens, PeopleInForce people, RolesAtPresent roles) {
        this.tokens = tokens;
        this.people = people;
        this.roles = roles;
    }

    /** A token, and its secret, which is said this once. */
    public record Made(Token token, String secret) {

        /** Not the secret. */
        @Override
        public String toString() {
            return "the token " + token.id();
        }

    }

    /**
     * @param service whose it is to be, if not the caller's own
     * @param expiresOn 90 days from now if absent
     * @throws Refusal if it would do more than whom it stands for, or for longer than a
     * year
     */
    public Made make(PersonId owner, @Nullable PersonId service, String name, List<Role> wanted,
            @Nullable LocalDate expiresOn, Instant now) {
        PersonId person = service == null ? owner : owned(owner, service);
        if (!roles.of(person).containsAll(wanted)) {
            throw Refusal.broken(List.of(Rule.MORE_THAN_OWN_ROLES));
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate end = expiresOn == null ? today.plusDays(DAYS) : expiresOn;
        if (end.isBefore(today) || end.isAfter(today.plusDays(MOST_DAYS))) {
            throw Refusal.broken(List.of(Rule.TOKEN_TOO_LONG));
        }
        Token token = new Token(Ids.next(), person, owner, name.strip(), wanted.stream().distinct().sorted().toList(),
                end, null);
        return new Made(token, tokens.add(token));
    }

    /** It is good for nothing any more; false if there is none that is theirs. */
    public boolean revoke(PersonId owner, String id) {
        return tokens.find(id)
            .filter(token -> token.person().equals(owner) || owns(owner, token.person()))
            .filter(token -> tokens.remove(token.id()))
            .isPresent();
    }

    private PersonId owned(PersonId owner, PersonId service) {
        if (!owns(owner, service)) {
            throw Refusal.unknown(Rule.UNKNOWN_PERSON);
        }
        return service;
    }

    private boolean owns(PersonId owner, PersonId service) {
        return people.roster().ownerOf(service).filter(owner::equals).isPresent();
    }

}
