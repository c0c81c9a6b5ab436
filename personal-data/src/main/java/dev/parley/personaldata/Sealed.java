package dev.parley.personaldata;

import static dev.parley.personaldata.EntrySeal.utf8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.crypto.tink.Aead;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records of one kind in a {@link PersonalStore}: sealed, and each bound to its id, so
 * that none can be passed off as another.
 */
public final class Sealed<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
        .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();

    private final PersonalStore store;

    private final MasterKey master;

    private final Aead aead;

    private final String kind;

    private final Class<T> type;

    public Sealed(MasterKey master, PersonalStore store, String kind, Class<T> type) {
        this.store = store;
        this.master = master;
        this.aead = master.aead(PersonalStore.use(kind));
        this.kind = kind;
        this.type = type;
    }

    /** A record as it was found, with what is needed to replace it. */
    public record Found<T>(T content, PersonalRow row) {
    }

    /**
     * Keeps a new one.
     * @param key what it is found by, such as a login or a token
     * @return false if there is one of this id or this key
     */
    public boolean add(String id, String key, @Nullable String person, T content, @Nullable Instant expires) {
        return store.add(new PersonalRow(kind, id, digest(key), person, seal(id, content), expires, 0));
    }

    /** False if it was replaced or removed since it was found. */
    public boolean replace(Found<T> found, T content, @Nullable Instant expires) {
        PersonalRow was = found.row();
        return store.replace(new PersonalRow(kind, was.id(), was.digest(), was.person(), seal(was.id(), content),
                expires, was.version()));
    }

    /**
     * Changes one that never expires, and looks at the condition anew whenever somebody
     * else was first.
     * @return false if there is none, or the condition does not hold of it
     */
    boolean changeIf(String id, Predicate<T> condition, UnaryOperator<T> change) {
        for (Optional<Found<T>> found = find(id); found.isPresent(); found = find(id)) {
            T was = found.get().content();
            if (!condition.test(was)) {
                return false;
            }
            T changed = change.apply(was);
            if (changed.equals(was) || replace(found.get(), changed, null)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Found<T>> find(String id) {
        return store.findPersonal(kind, id).map(this::open);
    }

    Optional<Found<T>> findBy(String key) {
        return store.findPersonal(digest(key)).map(this::open);
    }

    public List<T> all() {
        return store.allPersonal(kind).stream().map(this::open).map(Found::content).toList();
    }

    List<T> of(String person) {
        return store.allPersonal(kind, person).stream().map(this::open).map(Found::content).toList();
    }

    public boolean remove(String id) {
        return store.removePersonal(kind, id);
    }

    int removeAllOf(String person) {
        return store.removeAllPersonal(kind, person);
    }

    /** Throws away what expired before then, of every kind. */
    void removeExpired(Instant before) {
        store.removeExpired(before);
    }

    private byte[] digest(String key) {
        return master.digest("parley personal " + kind + " keys 1", utf8(key));
    }

    private byte[] seal(String id, T content) {
        try {
            return aead.encrypt(JSON.writeValueAsBytes(content), utf8(id));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private Found<T> open(PersonalRow row) {
        try {
            return new Found<>(JSON.readValue(aead.decrypt(row.sealed(), utf8(row.id())), type), row);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("the " + kind + " " + row.id() + " is not of this master key", ex);
        }
    }

}
