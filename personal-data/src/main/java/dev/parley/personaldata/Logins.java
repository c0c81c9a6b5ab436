package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** Changes what one signs in with. */
    public void changePassword(PersonId person, String hash) {
        change(person, login -> login.withPassword(hash));
    }

    /** Somebody has been here; one write for each day. */
    public void seen(PersonId person, LocalDate day) {
        if (find(person).filter(login -> !day.equals(login.lastSeenOn())).isPresent()) {
            change(person, login -> login.seenOn(day));
        }
    }

    public boolean remove(PersonId person) {
        return rows.remove(person.value());
    }

    private void change(PersonId person, UnaryOperator<Login> change) {
        boolean done = false;
        for (Optional<Found<Login>> found = rows.find(person.value()); found.isPresent()
                && !done; found = rows.find(person.value())) {
            done = rows.replace(found.get(), change.apply(found.get().content()), null);
        }
    }

    private static String key(String name) {
        return Name.key(name);
    }

}
