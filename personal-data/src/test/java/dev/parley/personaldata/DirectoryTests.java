package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoryTests {

    private final Rows rows = new Rows();

    private long now;

    private final Directory directory = new Directory(MasterKey.generate(), rows, () -> now);

    @Test
    void aPersonKeepsTheirPseudonym() {
        PersonId sales = directory.person("sales");
        assertThat(sales.value()).startsWith("u_").doesNotContain("sales");
        assertThat(directory.person(" SALES ")).isEqualTo(sales);
        assertThat(directory.findPerson("sales")).contains(sales);
        assertThat(directory.loginOf(sales)).isEqualTo("sales");
    }

    @Test
    void anAccountKeepsItsPseudonymHoweverItIsWritten() {
        AccountId account = directory.account("Müller GmbH");
        assertThat(account.value()).startsWith("a_");
        assertThat(directory.account("mu\u0308ller gmbh")).isEqualTo(account);
        assertThat(directory.nameOf(account)).isEqualTo("Müller GmbH");
    }

    @Test
    void aPersonAndAnAccountOfOneNameAreTwo() {
        assertThat(directory.person("acme").value()).isNotEqualTo(directory.account("acme").value());
        assertThat(rows.all).hasSize(2);
    }

    @Test
    void whoIsNotThereIsNotAddedByLooking() {
        assertThat(directory.findPerson("nobody")).isEmpty();
        assertThat(directory.findAccount("nobody")).isEmpty();
        assertThat(rows.all).isEmpty();
    }

    @Test
    void whoWasErasedIsAPseudonymAndComesBackAsSomebodyNew() {
        PersonId erased = directory.person("sales");
        rows.all.clear();
        directory.forget();
        assertThat(directory.loginOf(erased)).isEqualTo(erased.value());
        assertThat(directory.namesOf(List.of(erased.value()))).isEmpty();
        assertThat(directory.person("sales")).isNotEqualTo(erased);
    }

    @Test
    void whoWasErasedByAnotherProcessIsAskedForAgainAfterTenSeconds() {
        PersonId erased = directory.person("sales");
        rows.all.clear();
        now += Duration.ofSeconds(10).toNanos();
        assertThat(directory.rememberedPerson("sales")).isEmpty();
        assertThat(directory.findPerson("sales")).isEmpty();
        assertThat(directory.person("sales")).isNotEqualTo(erased);
    }

    @Test
    void whoIsRememberedIsNotAskedFor() {
        PersonId sales = directory.person("sales");
        rows.asked = 0;
        assertThat(directory.person("Sales")).isEqualTo(sales);
        assertThat(directory.rememberedPerson("sales")).contains(sales);
        assertThat(directory.findPerson("sales")).contains(sales);
        assertThat(rows.asked).isZero();
    }

    @Test
    void allThatABodyNamesIsAskedForAtOnce() {
        AccountId acme = directory.account("Acme");
        rows.asked = 0;
        Directory.Found found = directory.find(List.of("sales", "nobody"), List.of("acme", "Other", "ACME"));
        assertThat(found.people()).isEmpty();
        assertThat(found.accounts()).containsOnly(Map.entry("acme", acme), Map.entry("ACME", acme));
        assertThat(rows.asked).isEqualTo(1);
        NewNames names = directory.newNames();
        assertThat(names.account(found, "acme")).isEqualTo(acme);
        assertThat(names.account(found, "other")).isEqualTo(names.account(found, "Other"))
            .isNotEqualTo(names.account(found, "Third"));
        assertThat(names.keep()).isTrue();
        assertThat(rows.asked).isEqualTo(2);
        assertThat(rows.all).hasSize(3);
    }

    @Test
    void aNewNameHasItsPseudonymAtOnceAndItsRowWhenItIsKept() {
        NewNames names = directory.newNames();
        AccountId acme = names.account("Acme");
        PersonId sales = names.person("sales");
        assertThat(names.account("ACME")).isEqualTo(acme);
        assertThat(rows.all).isEmpty();
        assertThat(directory.findAccount("Acme")).isEmpty();

        assertThat(names.keep()).isTrue();
        assertThat(directory.findAccount("Acme")).contains(acme);
        assertThat(directory.findPerson("sales")).contains(sales);
        assertThat(directory.newNames().account("acme")).isEqualTo(acme);
    }

    @Test
    void ofTwoWhoUseANameForTheFirstTimeTheSlowerIsToldTo() {
        NewNames slower = directory.newNames();
        AccountId lost = slower.account("Acme");
        AccountId acme = directory.account("Acme");
        assertThat(slower.keep()).isFalse();
        assertThat(directory.findAccount("Acme")).contains(acme);
        assertThat(directory.nameOf(lost)).isEqualTo(lost.value());
        assertThat(directory.newNames().account("Acme")).isEqualTo(acme);
    }

    @Test
    void somebodyNewIsFoundByTheirLoginAndShownByTheirName() {
        PersonId ada = directory.addPerson("ada", "Ada Lovelace").orElseThrow();
        assertThat(directory.findPerson("ADA")).contains(ada);
        assertThat(directory.loginOf(ada)).isEqualTo("Ada Lovelace");
        assertThat(directory.addPerson("Ada ", "Another")).isEmpty();
        directory.rename(ada, "Ada King");
        assertThat(directory.loginOf(ada)).isEqualTo("Ada King");
        assertThat(directory.findPerson("ada")).contains(ada);
        directory.removePerson(ada);
        assertThat(directory.findPerson("ada")).isEmpty();
        assertThat(directory.addPerson("ada", "Another")).isPresent();
    }

    @Test
    void theRowsShowNoName() {
        directory.person("sales");
        assertThat(rows.all).allSatisfy(row -> assertThat(row.pseudonym() + text(row.digest()) + text(row.sealed()))
            .doesNotContainIgnoringCase("sales"));
    }

    @Test
    void anotherMasterKeyFindsAndOpensNothing() {
        PersonId sales = directory.person("sales");
        Directory other = new Directory(MasterKey.generate(), rows);
        assertThat(other.findPerson("sales")).isEmpty();
        assertThatThrownBy(() -> other.loginOf(sales)).hasMessageContaining("not of this master key");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static final class Rows implements DirectoryStore {

        private final List<Row> all = new ArrayList<>();

        private int asked;

        @Override
        public List<Row> putIfAbsent(List<Row> rows) {
            asked++;
            rows.stream().filter(row -> with(List.of(row.digest())).isEmpty()).forEach(all::add);
            return with(rows.stream().map(Row::digest).toList());
        }

        @Override
        public List<Row> findByDigest(Collection<byte[]> digests) {
            asked++;
            return with(digests);
        }

        private List<Row> with(Collection<byte[]> digests) {
            return all.stream()
                .filter(row -> digests.stream().anyMatch(digest -> Arrays.equals(row.digest(), digest)))
                .toList();
        }

        @Override
        public List<Row> findByPseudonym(Collection<String> pseudonyms) {
            return all.stream().filter(row -> pseudonyms.contains(row.pseudonym())).toList();
        }

        @Override
        public boolean replace(Row row) {
            return remove(row.pseudonym()) && all.add(row);
        }

        @Override
        public boolean remove(String pseudonym) {
            return all.removeIf(row -> row.pseudonym().equals(pseudonym));
        }

    }

}
