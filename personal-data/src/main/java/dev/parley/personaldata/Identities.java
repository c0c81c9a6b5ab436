package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom identity providers know people as; each person has one identity at most. */
public final class Identities {

    private final Sealed<Identity> rows;

    public Identities(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "identity", Identity.class);
    }

    /** False if somebody has it already. */
    public boolean add(Identity identity) {
        return rows.add(identity.person().value(), key(identity.issuer(), identity.subject()),
                identity.person().value(), identity, null);
    }

    public Optional<Identity> find(String issuer, String subject) {
        return rows.findBy(key(issuer, subject)).map(Found::content);
    }

    public List<Identity> all() {
        return rows.all();
    }

    /**
     * The provider said something of them at this moment, by its own clock.
     * @return false if it has said something later before, which then counts
     */
    public boolean hear(PersonId person, Instant at, LocalDate today) {
        for (Optional<Found<Identity>> found = rows.find(person.value()); found
            .isPresent(); found = rows.find(person.value())) {
            Identity was = found.get().content();
            Identity now = was.heard(at, today);
            if (now.equals(was) || rows.replace(found.get(), now, null)) {
                return !at.isBefore(was.heardAt());
            }
        }
        return false;
    }

    /** No issuer has a line break in it. */
    private static String key(String issuer, String subject) {
        return issuer + "\n" + subject;
    }

}
