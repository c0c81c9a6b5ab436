package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Tokens for scripts, each found by its secret, of which a keyed digest alone is kept.
 */
public final class Tokens {

    /** What every secret begins with, so that one is known where it should not be. */
    public static final String PREFIX = "prl_";

    private final Sealed<Token> rows;

    public Tokens(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "token", Token.class);
    }

    /** Keeps it, and answers with its secret, which is not kept. */
    public String add(Token token) {
        String secret = PREFIX + Secrets.next();
        rows.add(token.id(), secret, token.person().value(), token,
                token.expiresOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return secret;
    }

    /** The token of this secret that is still good; it is used now. */
    public Optional<Token> use(String secret, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return rows.findBy(secret)
            .filter(found -> !today.isAfter(found.content().expiresOn()))
            .map(found -> use(found, today));
    }

    /** Those that are kept, in no order. */
    public List<Token> of(PersonId person) {
        return rows.of(person.value());
    }

    public Optional<Token> find(String id) {
        return rows.find(id).map(Found::content);
    }

    /** It is good for nothing any more; false if there is none. */
    public boolean remove(String id) {
        return rows.remove(id);
    }

    private Token use(Found<Token> found, LocalDate today) {
        Token was = found.content();
        if (today.equals(was.lastUsedOn())) {
            return was;
        }
        Token used = was.usedOn(today);
        rows.replace(found, used, found.row().expires());
        return used;
    }

}
