package dev.parley.eventlog.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.personaldata.PersonalStore.PersonalRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store has to do with what belongs to people. */
abstract class PersonalStoreContract extends StoreCase {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void keepsARowAsItIs() {
        assertThat(store.add(row("session", "s1", "d1", "u_ada", "one", NOON))).isTrue();
        assertThat(store.add(row("setup", "only", "d2", null, "two", null))).isTrue();
        assertThat(reopen().findPersonal("session", "s1")).get()
            .usingRecursiveComparison()
            .isEqualTo(row("session", "s1", "d1", "u_ada", "one", NOON));
        assertThat(reopen().findPersonal("d2".getBytes(UTF_8))).get()
            .usingRecursiveComparison()
            .isEqualTo(row("setup", "only", "d2", null, "two", null));
    }

    @Test
    void findsNothingThatIsNotThere() {
        store.add(row("session", "s1", "d1", "u_ada", "one", NOON));
        assertThat(store.findPersonal("token", "s1")).isEmpty();
        assertThat(store.findPersonal("d2".getBytes(UTF_8))).isEmpty();
        assertThat(store.allPersonal("token")).isEmpty();
    }

    @Test
    void takesNeitherAnIdNorADigestTwice() {
        store.add(row("login", "u_ada", "d1", "u_ada", "one", null));
        assertThat(reopen().add(row("login", "u_ada", "d2", "u_ada", "two", null))).isFalse();
        assertThat(reopen().add(row("login", "u_bea", "d1", "u_bea", "two", null))).isFalse();
        assertThat(store.allPersonal("login")).hasSize(1);
    }

    @Test
    void isReplacedOnceInEachVersion() {
        store.add(row("login", "u_ada", "d1", "u_ada", "one", null));
        assertThat(store.replace(row("login", "u_ada", "d2", "u_ada", "two", NOON))).isTrue();
        assertThat(reopen().replace(row("login", "u_ada", "d3", "u_ada", "three", null))).isFalse();
        PersonalRow now = store.findPersonal("d2".getBytes(UTF_8)).orElseThrow();
        assertThat(now.sealed()).asString(UTF_8).isEqualTo("two");
        assertThat(now.version()).isEqualTo(1);
        assertThat(store.findPersonal("d1".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void findsAndRemovesAllOfOnePerson() {
        store.add(row("session", "s1", "d1", "u_ada", "one", NOON));
        store.add(row("session", "s2", "d2", "u_ada", "two", NOON));
        store.add(row("session", "s3", "d3", "u_bea", "three", NOON));
        store.add(row("token", "t1", "d4", "u_ada", "four", NOON));
        assertThat(store.allPersonal("session", "u_ada")).extracting(PersonalRow::id)
            .containsExactlyInAnyOrder("s1", "s2");
        assertThat(store.removeAllPersonal("session", "u_ada")).isEqualTo(2);
        assertThat(store.allPersonal("session")).extracting(PersonalRow::id).containsExactly("s3");
        assertThat(store.allPersonal("token", "u_ada")).hasSize(1);
    }

    @Test
    void removesARowOnce() {
        store.add(row("session", "s1", "d1", "u_ada", "one", NOON));
        assertThat(store.removePersonal("session", "s1")).isTrue();
        assertThat(store.removePersonal("session", "s1")).isFalse();
        assertThat(store.findPersonal("session", "s1")).isEmpty();
    }

    @Test
    void throwsAwayWhatHasExpiredAlone() {
        store.add(row("session", "s1", "d1", "u_ada", "one", NOON.minusMillis(1)));
        store.add(row("session", "s2", "d2", "u_ada", "two", NOON));
        store.add(row("login", "u_ada", "d3", "u_ada", "three", null));
        assertThat(store.removeExpired(NOON)).isEqualTo(1);
        assertThat(store.allPersonal("session")).extracting(PersonalRow::id).containsExactly("s2");
        assertThat(store.allPersonal("login")).hasSize(1);
    }

    private static PersonalRow row(String kind, String id, String digest, @Nullable String person, String sealed,
            @Nullable Instant expires) {
        return new PersonalRow(kind, id, digest.getBytes(UTF_8), person, sealed.getBytes(UTF_8), expires, 0);
    }

}
