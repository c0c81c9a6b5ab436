package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passkeys, and the challenges that authenticators are to sign. */
public final class Passkeys {

    /** How long somebody may take. */
    private static final Duration CHALLENGE = Duration.ofMinutes(5);

    private final Sealed<Passkey> rows;

    private final Sealed<Challenge> challenges;

    public Passkeys(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "passkey", Passkey.class);
        this.challenges = new Sealed<>(master, store, "challenge", Challenge.class);
    }

    /**
     * What was asked for.
     *
     * @param person who is to make a passkey; absent where somebody signs in
     * @param request as the library wrote it
     */
    public record Challenge(@Nullable PersonId person, String request, Instant until) {
    }

    /** False if there is one of this id. */
    public boolean add(Passkey passkey) {
        return rows.add(passkey.id(), passkey.id(), passkey.person().value(), passkey, null);
    }

    public Optional<Passkey> find(String id) {
        return rows.find(id).map(Found::content);
    }

    public List<Passkey> of(PersonId person) {
        return rows.of(person.value());
    }

    /**
     * It has made so many signatures by now.
     * @return false if it was removed, or has been used with as many or more meanwhile
     */
    public boolean used(String id, long signatures, LocalDate day) {
        return rows.changeIf(id, was -> was.goesOnTo(signatures), was -> was.used(signatures, day));
    }

    /** False if there is none. */
    public boolean remove(String id) {
        return rows.remove(id);
    }

    /** Keeps a challenge for a few minutes. */
    public void ask(String challenge, @Nullable PersonId person, String request, Instant now) {
        challenges.removeExpired(now);
        Instant until = now.plus(CHALLENGE);
        challenges.add(challenge, challenge, person == null ? null : person.value(),
                new Challenge(person, request, until), until);
    }

    /** What was asked by this challenge, once. */
    public Optional<Challenge> answered(String challenge, Instant now) {
        return challenges.find(challenge)
            .map(Found::content)
            .filter(_ -> challenges.remove(challenge))
            .filter(asked -> now.isBefore(asked.until()));
    }

}
