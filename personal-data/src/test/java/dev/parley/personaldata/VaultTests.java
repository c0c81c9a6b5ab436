package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.personaldata.Vault.Written;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.Narrative;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VaultTests {

    private static final String TEXT = "Acme's CFO threatens to leave – 你好";

    private final Map<String, EntryKey> kept = new HashMap<>();

    private final MasterKey master = MasterKey.generate();

    private final Vault vault = new Vault(master, this::keysOf);

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(vault.open(sealed("entry-1", TEXT))).contains(TEXT);
    }

    @Test
    void theSealedFormShowsNothingOfTheText() {
        assertThat(written("entry-1", TEXT)).doesNotContain("Acme's", "CFO threatens").contains("\"key\":\"entry-1\"");
    }

    @Test
    void theSameTextIsNeverSealedTheSame() {
        assertThat(written("entry-1", TEXT)).isNotEqualTo(written("entry-1", TEXT));
    }

    @Test
    void withoutItsKeyItStaysClosed() {
        Narrative erased = sealed("entry-1", TEXT);
        Narrative other = sealed("entry-2", "other");
        kept.remove("entry-1");
        assertThat(vault.open(erased)).isEmpty();
        assertThat(vault.openAll(List.of(erased, other))).containsExactly(Map.entry(other, "other"));
    }

    @Test
    void whatWasOpenedAndKeptIsGivenOutOnlyWhileItsKeyIsThere() {
        Narrative narrative = sealed("entry-1", TEXT);
        Vault keeping = vault.keeping(10);
        assertThat(keeping.open(narrative)).contains(TEXT);
        assertThat(keeping.open(narrative)).contains(TEXT);
        EntryKey destroyed = Objects.requireNonNull(kept.remove("entry-1"));
        assertThat(keeping.open(narrative)).isEmpty();
        kept.put("entry-1", new EntryKey("entry-1", new byte[destroyed.wrapped().length]));
        assertThatThrownBy(() -> keeping.open(narrative)).hasMessageContaining("not of this master key");
    }

    @Test
    void noKeyButTheOneThatOpenedATextIsEnoughForIt() {
        Narrative narrative = sealed("entry-1", TEXT);
        Vault keeping = vault.keeping(10);
        assertThat(keeping.open(narrative)).contains(TEXT);
        kept.put("entry-1", new EntryKey("entry-1", new byte[60]));
        assertThatThrownBy(() -> keeping.open(narrative)).hasMessageContaining("not of this master key");
    }

    @Test
    void onlyTheLastTextsAreKept() {
        Vault keeping = vault.keeping(2);
        List<Narrative> many = List.of(sealed("a", "one"), sealed("b", "two"), sealed("c", "three"));
        assertThat(keeping.openAll(many)).hasSize(3);
        assertThat(keeping.openAll(many).values()).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void anotherMasterKeyDoesNotOpenIt() {
        Narrative sealed = sealed("entry-1", TEXT);
        Vault other = new Vault(MasterKey.generate(), this::keysOf);
        assertThatThrownBy(() -> other.open(sealed)).hasMessageContaining("not of this master key");
    }

    @Test
    void aKeyOpensItsOwnEntryAlone() {
        Narrative.Sealed one = (Narrative.Sealed) sealed("entry-1", TEXT);
        sealed("entry-2", "other");
        assertThatThrownBy(() -> vault.open(new Narrative.Sealed("entry-2", one.sealed())))
            .hasMessageContaining("does not open");
    }

    @Test
    void anEntryWithoutNarrativeNeedsNoKey() {
        assertThat(vault.sealing("entry-1", () -> "no text").key()).isNull();
    }

    @Test
    void textInClearCannotBeWrittenOutsideSealing() {
        assertThatThrownBy(() -> EventJson.mapper().writeValueAsString(challenge(TEXT)))
            .hasRootCauseMessage("a narrative is only written sealed");
    }

    @Test
    void textInClearIsNotShownByAccident() {
        assertThat(challenge(TEXT).toString()).doesNotContain("Acme");
    }

    private Narrative sealed(String entry, String text) {
        return EventJson.mapper().readValue(written(entry, text), ClaimChallenged.class).question();
    }

    private String written(String entry, String text) {
        Written<String> written = vault.sealing(entry, () -> EventJson.mapper().writeValueAsString(challenge(text)));
        kept.put(entry, Objects.requireNonNull(written.key()));
        return written.content();
    }

    private static ClaimChallenged challenge(String text) {
        return new ClaimChallenged(new ClaimId("c1"), Narrative.of(text));
    }

    private Map<String, EntryKey> keysOf(Collection<String> entries) {
        Map<String, EntryKey> found = new HashMap<>(kept);
        found.keySet().retainAll(entries);
        return found;
    }

}
