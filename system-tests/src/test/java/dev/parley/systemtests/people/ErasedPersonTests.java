package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import dev.parley.systemtests.ParleyProcess;
import dev.parley.systemtests.Remains;
import dev.parley.systemtests.people.Person.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is left of somebody with an account, sessions, a token and a passkey. */
class ErasedPersonTests {

    private static final String NAME = "Wilhelmina Quuxwood";

    private static final String LOGIN = "wilhelmina.quuxwood";

    private static final String EMAIL = "wq@zanzibargo.example";

    private static final String REACHED = "wil@zanzibargo.example";

    private static final String HOOK = "quuxhook";

    private static final String PASSWORD = "nine copper kettles sing";

    private static final Pattern SETUP = Pattern.compile("/setup#(\\S+)");

    private static final List<String> KINDS = List.of("login", "session", "token", "passkey", "invitation", "view",
            "shared-view", "seen", "mailbox", "subscription", "standing");

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @SuppressWarnings("NullAway.Init")
    private String address;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @SuppressWarnings("NullAway.Init")
    private Person wilhelmina;

    @Test
    void nobodyCanSignInAsThemAndNothingIsLeft() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        Remains remains = new Remains();
        mail.start();
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store, "--parley.demo=false",
                "--parley.outgoing.private-targets=127.0.0.1", "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort())) {
            setUp(parley);
            subscribe();
            new ClaimedAddress(wilhelmina, REACHED).use(mail);
            Answer token = wilhelmina.post("/api/tokens", "{\"name\":\"quux nightly\",\"roles\":[\"SALES\"]}").is(201);
            SoftAuthenticator passkey = new SoftAuthenticator(address);
            wilhelmina
                .post("/api/passkeys", passkey.make(wilhelmina.post("/api/passkeys/options", "{}").is(200).json()))
                .is(201);
            wilhelmina.post("/api/views", "{\"name\":\"quux own\",\"query\":\"q=quuxes\"}").is(200);
            wilhelmina.post("/api/views", "{\"name\":\"quux shared\",\"shared\":true}").is(200);
            wilhelmina.post("/api/me/seen", "{\"position\":1}").is(200);
            signIn("not it, not it").is(401);
            Person window = new Person(address);
            window.post("/api/session", "{\"login\":\"" + LOGIN + "\",\"password\":\"" + PASSWORD + "\"}").is(204);
            String id = wilhelmina.get("/api/me").text("id");
            Stream
                .of(NAME, LOGIN, EMAIL, REACHED, HOOK, PASSWORD, "quux nightly", "quux own", "quux shared", "q=quuxes",
                        token.text("token"),
                        Objects.requireNonNull(window.cookie()).substring("parley-session=".length()))
                .forEach(remains::ofText);
            rowsOf(store, id, remains);
            assertThat(remains.inAll(folder)).as("what can be found before").hasSizeGreaterThan(KINDS.size());

            erase(id);

            wilhelmina.get("/api/me").is(401);
            window.get("/api/me").is(401);
            window.get("/api/me", "Authorization", "Bearer " + token.text("token")).is(401);
            signIn(PASSWORD).is(401, "wrong-credentials");
            Person other = new Person(address);
            other
                .post("/api/session/passkey",
                        passkey.show(other.post("/api/session/passkey/options", "{}").is(200).json()))
                .is(401, "wrong-credentials");
            isShownAsErased(id);
            assertThat(ada.get("/api/subscriptions").is(200).json()).isEmpty();
            assertThat(parley.said()).doesNotContain(NAME, LOGIN, EMAIL, REACHED, HOOK);
        }
        finally {
            mail.stop();
        }
        assertThat(remains.inAll(folder)).as("in the files at rest").isEmpty();
    }

    @Test
    void nothingIsLeftInMemoryEither() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store, "--parley.demo=false")) {
            setUp(parley);
            signIn("not it, not it").is(401);
            signIn(PASSWORD).is(204);
            ada.get("/api/people").is(200);
            ada.get("/api/invitations").is(200);
            erase(wilhelmina.get("/api/me").text("id"));
            ada.get("/api/people").is(200);
            Remains remains = new Remains();
            Stream.of(NAME, LOGIN, EMAIL).forEach(remains::ofText);
            assertThat(remains.inHeap(parley, elsewhere)).isEmpty();
            assertThat(remains.inAll(folder)).isEmpty();
        }
    }

    private void setUp(ParleyProcess parley) throws Exception {
        address = parley.address();
        Matcher link = SETUP.matcher(parley.said());
        assertThat(link.find()).isTrue();
        ada = new Person(address);
        ada.post("/api/setup", Team.arriving(link.group(1), "ada", "Ada", Team.ADAS_PASSWORD)).is(201);
        wilhelmina = invited(NAME, LOGIN, "SALES", EMAIL);
    }

    /** As long as they administer. */
    private void subscribe() throws Exception {
        String roles = "/api/people/" + wilhelmina.get("/api/me").text("id") + "/roles";
        ada.post(roles, "{\"roles\":[\"SALES\",\"ADMINISTRATOR\"],\"reason\":\"A holiday\"}").is(200);
        wilhelmina
            .send("POST", "/api/subscriptions",
                    "{\"name\":\"Tickets\",\"url\":\"http://127.0.0.1:9/" + HOOK + "\",\"types\":[\"RequestRaised\"]}",
                    "Sec-Fetch-Site", "same-origin", "Parley-Role", "administrator")
            .is(201);
        ada.post(roles, "{\"roles\":[\"SALES\"],\"reason\":\"It is over\"}").is(200);
    }

    private Person invited(String name, String login, String role, String email) throws Exception {
        String link = ada
            .post("/api/invitations",
                    "{\"name\":\"%s\",\"email\":\"%s\",\"roles\":[\"%s\"]}".formatted(name, email, role))
            .is(201)
            .text("link");
        Person person = new Person(address);
        person
            .post("/api/invitations/acceptance",
                    Team.arriving(link.substring(link.indexOf('#') + 1), login, name, PASSWORD))
            .is(201);
        return person;
    }

    private Answer signIn(String password) throws Exception {
        return new Person(address).post("/api/session",
                "{\"login\":\"" + LOGIN + "\",\"password\":\"" + password + "\"}");
    }

    private void erase(String person) throws Exception {
        String id = invited("Pia", "pia", "PRIVACY", "pia@example.org")
            .post("/api/erasures", "{\"subject\":{\"person\":\"" + person + "\"},\"reason\":\"It was asked for\"}")
            .is(201)
            .text("id");
        invited("Leo", "leo", "LEGAL", "leo@example.org")
            .post("/api/erasures/" + id + "/approval", "{\"reason\":\"Nothing stands against it\"}")
            .is(200);
    }

    private void isShownAsErased(String id) throws Exception {
        JsonNode shown = ada.get("/api/people")
            .is(200)
            .json()
            .valueStream()
            .filter(one -> one.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
        assertThat(shown.get("state").asString()).isEqualTo("ERASED");
        assertThat(shown.get("name").asString()).isEqualTo("erased person");
        assertThat(shown.has("login") || shown.has("email") || shown.has("lastSeenOn")).isFalse();
        assertThat(ada.get("/api/views").is(200).json()).isEmpty();
        assertThat(ada.get("/api/invitations").response().body()).doesNotContain(NAME, EMAIL);
    }

    /** What the store keeps of them, as it keeps it. */
    private static void rowsOf(String store, String person, Remains remains) {
        try (LogStore log = LogStores.openReadOnly(store)) {
            for (String kind : KINDS) {
                List<PersonalRow> rows = kind.equals("invitation") ? log.allPersonal(kind)
                        : log.allPersonal(kind, person);
                assertThat(rows).as(kind).isNotEmpty();
                rows.forEach(row -> remains.ofBytes("a " + kind, row.sealed()).ofBytes("its digest", row.digest()));
            }
            log.findByPseudonym(List.of(person)).forEach(row -> remains.ofBytes("the name", row.sealed()));
        }
    }

}
