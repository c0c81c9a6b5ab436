package dev.parley.eventlog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewEntry;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.Invitation;
import dev.parley.personaldata.Invitations;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Passkey;
import dev.parley.personaldata.Passkeys;
import dev.parley.personaldata.SavedView;
import dev.parley.personaldata.SavedViews;
import dev.parley.personaldata.SeenPositions;
import dev.parley.personaldata.SealedNotes;
import dev.parley.personaldata.Session;
import dev.parley.personaldata.Sessions;
import dev.parley.personaldata.Token;
import dev.parley.personaldata.Tokens;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.InvitationId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.SealedTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One of each thing that is kept sealed, and as many texts as one likes. */
final class SealedThings {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final LogStore store;

    private final PersonId ann;

    private final String session;

    private final String token;

    private final String invitation;

    private final List<Narrative> said = new ArrayList<>();

    SealedThings(MasterKey key, LogStore store) {
        this.store = store;
        ann = new Directory(key, store).person("Ann");
        new Logins(key, store).add(new Login(ann, "ann", "a hash", "ann@example.com", null, null, NOON, null));
        session = new Sessions(key, store).open(ann, NOON);
        token = new Tokens(key, store)
            .add(new Token("t1", ann, ann, "a script", List.of(Role.SALES), LocalDate.of(2027, 1, 1), null));
        invitation = new Invitations(key, store)
            .add(new Invitation(new InvitationId("i1"), "Ben", null, List.of(Role.PRODUCT), null, ann, NOON));
        new Passkeys(key, store).add(passkey());
        new SeenPositions(key, store).shown(ann, 7, NOON);
        new SavedViews(key, store).keep(view());
        store.begin(new Begun("erasure", new SealedNotes(key).seal("erasure", "why")));
    }

    private SavedView view() {
        return new SavedView("v1", ann, "Big ones", "sort=-stake", true);
    }

    private Passkey passkey() {
        return new Passkey("p1", ann, "a phone", "a public key", 0, LocalDate.of(2026, 11, 1), null);
    }

    /** An entry that says something. */
    NewEntry entry(MasterKey key, String stream, int seq) {
        String id = stream + "#" + seq;
        Vault.Written<byte[]> data = new Vault(key, store).sealing(id,
                () -> EventJson.mapper().writeValueAsBytes(Map.of("text", Narrative.of("text of " + id))));
        said.add(Objects.requireNonNull(SealedTexts.in(EventJson.mapper().readTree(data.content())).get("/text")));
        return new NewEntry(stream, seq, id, "Said", 1, NOON, new Entry.Actor("u_x", "SALES"), data.content(), Map.of(),
                data.key());
    }

    Narrative said(int n) {
        return said.get(n);
    }

    /** The texts that this key opens. */
    List<String> texts(MasterKey key) {
        return List.copyOf(new Vault(key, store).openAll(said).values());
    }

    /**
     * Everything is what it was, read with this key, and found by what it was found by.
     */
    void areReadBy(MasterKey key) {
        assertThat(texts(key)).hasSameSizeAs(said);
        assertThat(new Directory(key, store).loginOf(ann)).isEqualTo("Ann");
        assertThat(new Directory(key, store).findPerson("ANN")).contains(ann);
        assertThat(new Logins(key, store).findByName("ann")).get().extracting(Login::password).isEqualTo("a hash");
        assertThat(new Sessions(key, store).use(session, NOON)).get().extracting(Session::person).isEqualTo(ann);
        assertThat(new Tokens(key, store).use(token, NOON)).get().extracting(Token::name).isEqualTo("a script");
        assertThat(new Invitations(key, store).findBySecret(invitation)).get()
            .extracting(Invitation::name)
            .isEqualTo("Ben");
        assertThat(new Passkeys(key, store).find("p1")).contains(passkey());
        assertThat(new SavedViews(key, store).seenBy(ann)).containsExactly(view());
        assertThat(new SeenPositions(key, store).shown(ann, 9, NOON.plusSeconds(3600)).since()).isEqualTo(7);
        assertThat(store.begun()).singleElement()
            .extracting(begun -> new SealedNotes(key).open("erasure", begun.sealed()))
            .isEqualTo("why");
    }

    void endSession(MasterKey key) {
        new Sessions(key, store).endAllOf(ann);
    }

    boolean hasSession(MasterKey key) {
        return new Sessions(key, store).use(session, NOON).isPresent();
    }

}
