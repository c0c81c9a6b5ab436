package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryTests {

    private final Rows rows = new Rows();

    private final Directory directory = new Directory(MasterKey.generate(), rows);

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
        assertThat(directory.loginOf(erased)).isEqualTo(erased.value());
        assertThat(directory.namesOf(List.of(erased.value()))).isEmpty();
        assertThat(directory.person("sales")).isNotEqualTo(erased);
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

        @Override
        public Row putIfAbsent(Row row) {
            return findByDigest(row.digest()).orElseGet(() -> {
                all.add(row);
                return row;
            });
        }

        @Override
        public Optional<Row> findByDigest(byte[] digest) {
            return all.stream().filter(row -> Arrays.equals(row.digest(), digest)).findFirst();
        }

        @Override
        public List<Row> findByPseudonym(Collection<String> pseudonyms) {
            return all.stream().filter(row -> pseudonyms.contains(row.pseudonym())).toList();
        }

    }

}
