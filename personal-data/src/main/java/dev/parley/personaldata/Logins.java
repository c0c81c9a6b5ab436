package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of Parley's own, one for each person who has one. Names that look alike
 * are the same.
 */
public final class Logins {

    private final Sealed<Login> rows;

    public Logins(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "login", Login.class);
    }

    /** False if the name is taken, or the person has one already. */
    public boolean add(Login login) {
        return rows.add(login.person().value(), key(login.name()), login.person().value(), login, null);
    }

    public Optional<Login> find(PersonId person) {
        return rows.find(person.value()).map(Found::content);
    }

    public Optional<Login> findByName(String name) {
        return rows.findBy(key(name)).map(Found::content);
    }

    public List<Login> all() {
        return rows.all();
    }

    /**
     * Changes what one signs in with; false if it is not what it was any more.
     * @param was the hash that was compared with what they know
     */
    public boolean changePassword(PersonId person, @Nullable String was, String hash) {
        return rows.changeIf(person.value(), login -> Objects.equals(login.password(), was),
                login -> login.withPassword(hash));
    }

    /** Somebody has been here; one write for each day. */
    public void seen(PersonId person, LocalDate day) {
        rows.changeIf(person.value(), _ -> true, login -> login.seenOn(day));
    }

    public boolean remove(PersonId person) {
        return rows.remove(person.value());
    }

    private static String key(String name) {
        return Name.key(name);
    }

}
