package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.RootCheck;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every store destroys what stands beside the log. */
abstract class ErasureContract extends StoreCase {

    /** Enough that pages of the store are split again and again. */
    private static final int MANY = 600;

    /** All that the store keeps, wherever it does, as one text. */
    abstract String raw() throws Exception;

    @Test
    void destroysTheKeysThatItIsToldAndNoOthers() {
        append(commit("c1", key("a", 0, "one"), key("a", 1, "two"), entry("a", 2)), commit("c2", key("b", 0, "three")));
        assertThat(store.destroyKeys(List.of("a#0", "a#2", "b#0", "nothing"))).isEqualTo(2);
        assertThat(store.keysOf(List.of("a#0", "a#1", "a#2", "b#0"))).containsOnlyKeys("a#1");
        assertThat(store.destroyKeys(List.of("a#0", "b#0"))).isZero();
        assertThat(reopen().keysOf(List.of("a#0", "b#0"))).isEmpty();
    }

    @Test
    void destroysTheRowsThatItIsToldAndNoOthers() {
        store.putIfAbsent(List.of(row(1), row(2), row(3)));
        assertThat(store.destroyRows(List.of(pseudonym(1), pseudonym(3), "u_nobody"))).isEqualTo(2);
        assertThat(store.findByPseudonym(List.of(pseudonym(1), pseudonym(2), pseudonym(3)))).extracting(Row::pseudonym)
            .containsExactly(pseudonym(2));
        assertThat(store.findByDigest(List.of(row(1).digest()))).isEmpty();
        assertThat(store.destroyRows(List.of(pseudonym(1)))).isZero();
        assertThat(store.putIfAbsent(List.of(row(1), row(2)))).hasSize(2);
    }

    @Test
    void leavesNothingOfWhatItHasDestroyedAndTheLogWhole() throws Exception {
        for (int n = 0; n < MANY; n++) {
            append(commit("c" + n, key("a", n, "wrapped key " + n + " of many that nobody is to find")));
            store.putIfAbsent(List.of(row(n)));
            store.add(session(n));
        }
        List<Integer> gone = IntStream.range(0, MANY).filter(n -> n % 7 == 3).boxed().toList();
        store.destroyKeys(gone.stream().map(n -> "a#" + n).toList());
        store.destroyRows(gone.stream().map(ErasureContract::pseudonym).toList());
        store.purge();
        String raw = raw();
        assertThat(raw).contains("wrapped key 4 of many", "sealed name 4 of many", "sealed session 4 of many");
        assertThat(gone).allSatisfy(
                n -> assertThat(raw).doesNotContain("wrapped key " + n + " of many", "sealed name " + n + " of many",
                        "digest " + n + " of many", "sealed session " + n + " of many", pseudonym(n)));
        assertThat(store.allPersonal("session")).hasSize(MANY - gone.size());
        assertThat(store.allPersonal("session", pseudonym(4))).hasSize(1);
        assertThat(RootCheck.whole(store).position()).isEqualTo(MANY);
    }

    @Test
    void remembersWhatWasBegunUntilItEnds() {
        Begun first = new Begun("e1", "first".getBytes(UTF_8));
        store.begin(new Begun("e2", "other".getBytes(UTF_8)));
        assertThat(text(store.begin(first))).isEqualTo("first");
        assertThat(text(reopen().begin(new Begun("e1", "second".getBytes(UTF_8))))).isEqualTo("first");
        assertThat(store.begun()).extracting(Begun::erasure).containsExactly("e1", "e2");
        store.finish("e1");
        store.finish("e1");
        assertThat(reopen().begun()).extracting(ErasureContract::text).containsExactly("other");
    }

    private static String text(Begun begun) {
        return new String(begun.sealed(), UTF_8);
    }

    private static NewEntry key(String stream, long seq, String wrapped) {
        return withKey(entry(stream, seq), wrapped);
    }

    /** Not in the order in which they are made. */
    private static String pseudonym(int n) {
        return "u_%05d.".formatted(n * 7919 % 10_007);
    }

    private static PersonalRow session(int n) {
        return new PersonalRow("session", "%05d".formatted(n * 7919 % 10_007),
                ("session digest " + n + " of many").getBytes(UTF_8), pseudonym(n),
                ("sealed session " + n + " of many").getBytes(UTF_8), null, 0);
    }

    private static Row row(int n) {
        return new Row(pseudonym(n), ("digest " + n + " of many").getBytes(UTF_8),
                ("sealed name " + n + " of many").getBytes(UTF_8));
    }

}
