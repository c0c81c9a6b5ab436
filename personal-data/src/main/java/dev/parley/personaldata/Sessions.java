package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions, each found by the secret in its cookie, of which a keyed digest alone is
 * kept. A session ends after {@link #IDLE} without use, and after {@link #LONGEST}
 * whatever happens.
 */
public final class Sessions {

    public static final Duration IDLE = Duration.ofHours(12);

    public static final Duration LONGEST = Duration.ofDays(14);

    /** How exactly it is kept when one was used last: not each call is worth a write. */
    static final Duration EXACTLY = Duration.ofMinutes(5);

    private final Sealed<Session> rows;

    public Sessions(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "session", Session.class);
    }

    /** Opens one, and answers with the secret of its cookie, which is not kept. */
    public String open(PersonId person, Instant now) {
        return open(person, null, now);
    }

    /**
     * The same for somebody whom an identity provider has signed in.
     * @param provided what it calls its own session, empty if it did not say
     */
    public String open(PersonId person, @Nullable String provided, Instant now) {
        rows.removeExpired(now);
        String secret = Secrets.next();
        Session session = new Session(Ids.next(), person, now, now, provided);
        rows.add(session.id(), secret, person.value(), session, end(session));
        return secret;
    }

    /** The session of this secret that has not ended; it is used now. */
    public Optional<Session> use(String secret, Instant now) {
        return open(secret, now).map(found -> use(found, now));
    }

    /** The same without its being used. */
    public Optional<Session> find(String secret, Instant now) {
        return open(secret, now).map(Found::content);
    }

    private Optional<Found<Session>> open(String secret, Instant now) {
        return rows.findBy(secret).filter(found -> now.isBefore(end(found.content())));
    }

    public List<Session> of(PersonId person, Instant now) {
        return rows.of(person.value()).stream().filter(session -> now.isBefore(end(session))).toList();
    }

    public void end(String id) {
        rows.remove(id);
    }

    public void endAllOf(PersonId person) {
        rows.removeAllOf(person.value());
    }

    /** Ends those that came from this session of the identity provider. */
    public void endAllProvidedBy(String provided) {
        rows.all()
            .stream()
            .filter(session -> provided.equals(session.provided()))
            .forEach(session -> end(session.id()));
    }

    private Session use(Found<Session> found, Instant now) {
        Session was = found.content();
        if (now.isBefore(was.usedAt().plus(EXACTLY))) {
            return was;
        }
        Session used = new Session(was.id(), was.person(), was.openedAt(), now, was.provided());
        rows.replace(found, used, end(used));
        return used;
    }

    private static Instant end(Session session) {
        Instant idle = session.usedAt().plus(IDLE);
        Instant longest = session.openedAt().plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

}
