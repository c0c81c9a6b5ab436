package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.systemtests.access.MovedClock;
import dev.parley.systemtests.people.Person.Answer;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People are mailed what is addressed to them, and what waits, as they want it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();

    private GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private Team team;

    private MovedClock clock;

    private Person bea;

    private Person cyd;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        mail.start();
        team = Team.setUp(MovedClock.Application.class, folder, "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort());
        clock = team.bean(MovedClock.class);
        bea = team.bea("SALES");
        cyd = team.invited("Cyd", "PRODUCT");
        new ClaimedAddress(bea, "bea@example.org").use(mail);
    }

    @AfterAll
    void stop() {
        team.close();
        mail.stop();
    }

    @BeforeEach
    void forget() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        choose(bea, true, false, 8).is(204);
    }

    @Test
    void whatIsAddressedToSomebodyIsMailedToThemAtOnceAndNothingElse() throws Exception {
        String id = raise("Invoices by CSV");
        String claim = bea.get("/api/negotiations/" + id).json().at("/claims/0/id").asString();
        cyd.post(path(id, "/claims/" + claim + "/challenge"), "{\"question\":\"Whose minutes are these?\"}").is(200);
        MimeMessage challenged = received("A reason of yours needs support");
        assertThat(text(challenged)).contains("Cyd (product)", "“Invoices by CSV”", "> Whose minutes are these?",
                team.address + "/negotiations/" + id);
        cyd.post(path(id, "/options"), "{\"summary\":\"A report\",\"solvesProblem\":\"It is read, not typed\"}")
            .is(201);
        assertThat(text(received("A counter-option waits for your answer"))).contains("> A report",
                "> It is read, not typed");
        String bea = this.bea.get("/api/me").text("id");
        cyd.post(path(id, "/comments"), "{\"text\":\"Please look\",\"mentions\":[\"" + bea + "\"]}").is(201);
        assertThat(text(received("You were mentioned in a comment"))).contains("> Please look");
        this.bea.post(path(id, "/comments"), "{\"text\":\"I did\",\"mentions\":[\"" + bea + "\"]}");
        decline(id);
        MimeMessage decided = received("A decision on what you raised");
        assertThat(text(decided)).contains("declined", "> One of fifty asked", "> Not this year",
                team.address + "/negotiations/" + id + "/decision");
        assertThat(mail.getReceivedMessages()).hasSize(4)
            .allSatisfy(one -> assertThat(one.getAllRecipients()).extracting(Object::toString)
                .containsExactly("bea@example.org"));
        assertThat(decided.getHeader("References")).isEqualTo(challenged.getHeader("References"));
    }

    @Test
    void whoIsAssignedToDecideIsTold() throws Exception {
        Person eve = team.invited("Eve", "PRODUCT");
        Person fay = team.invited("Fay", "FACILITATOR");
        new ClaimedAddress(eve, "eve@example.org").use(mail);
        String id = raise("Who decides");
        fay.post(path(id, "/decider"), "{\"person\":\"eve\"}").is(200);
        MimeMessage told = received("You are to decide");
        assertThat(told.getAllRecipients()).extracting(Object::toString).containsExactly("eve@example.org");
        assertThat(text(told)).contains("Fay (facilitator)", "“Who decides”", team.address + "/negotiations/" + id);
        eve.delete("/api/me/notifications/address").is(204);
    }

    @Test
    void oneClickStopsMailsAndALookDoesNot() throws Exception {
        challenge(raise("One"));
        String link = received("A reason of yours needs support").getHeader("List-Unsubscribe", null)
            .replaceAll("[<>]", "");
        assertThat(link).startsWith(team.address + "/unsubscribe/");
        assertThat(received("A reason of yours needs support").getHeader("List-Unsubscribe-Post", null))
            .isEqualTo("List-Unsubscribe=One-Click");
        HttpResponse<String> looked = http.send(HttpRequest.newBuilder(URI.create(link)).build(),
                BodyHandlers.ofString());
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.headers().firstValue("Content-Type"))
            .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(click(link, "x=y")).isEqualTo(400);
        assertThat(click(link + "x", "List-Unsubscribe=One-Click")).isEqualTo(404);
        assertThat(bea.get("/api/me/notifications").json().get("atOnce").asBoolean()).isTrue();
        choose(bea, true, true, 8).is(204);
        assertThat(click(link, "List-Unsubscribe=One-Click")).isEqualTo(204);
        assertThat(click(link, "List-Unsubscribe=One-Click")).isEqualTo(204);
        Answer shown = bea.get("/api/me/notifications").is(200);
        assertThat(shown.json().get("atOnce").asBoolean()).isFalse();
        assertThat(shown.json().get("digest").asBoolean()).isTrue();
        challenge(raise("Two"));
        choose(bea, true, false, 8).is(204);
        challenge(raise("Three"));
        await().atMost(LONG).untilAsserted(() -> assertThat(mail.getReceivedMessages()).hasSize(2));
        assertThat(text(mail.getReceivedMessages()[1])).contains("“Three”");
    }

    @Test
    void nothingIsLostWhileTheMailServerIsAwayAndNothingElseIsHeldUp() throws Exception {
        int port = mail.getSmtp().getPort();
        mail.stop();
        challenge(raise("While it is away"));
        Answer health = new Person(team.address).get("/actuator/health").is(200);
        assertThat(health.text("status")).isEqualTo("UP");
        mail = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        assertThat(text(received("A reason of yours needs support"))).contains("“While it is away”");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWaitsIsMailedAtTheHourThatOneHasChosen() throws Exception {
        challenge(raise("To be digested"));
        received("A reason of yours needs support");
        mail.purgeEmailFromAllMailboxes();
        choose(bea, false, true, clock.instant().atOffset(ZoneOffset.UTC).getHour()).is(204);
        clock.move(Duration.ofDays(1));
        await().atMost(LONG)
            .untilAsserted(() -> assertThat(mail.getReceivedMessages()).hasSize(1)
                .allSatisfy(one -> assertThat(one.getSubject()).contains("wait")));
        MimeMessage digest = mail.getReceivedMessages()[0];
        assertThat(digest.getSubject()).doesNotContain("digested");
        assertThat(text(digest)).contains("For you:", "To be digested", "give evidence, concede or dispute it");
        bea.post("/api/session", "{\"login\":\"bea\",\"password\":\"" + Team.BEAS_PASSWORD + "\"}").is(204);
        cyd.post("/api/session", "{\"login\":\"cyd\",\"password\":\"" + Team.BEAS_PASSWORD + "\"}").is(204);
        team.ada.post("/api/session", "{\"login\":\"ada\",\"password\":\"" + Team.ADAS_PASSWORD + "\"}").is(204);
    }

    @Test
    void anAddressCountsOnceItsOwnerHasFollowedTheLink() throws Exception {
        Person dan = team.invited("Dan", "SALES");
        assertThat(dan.get("/api/me/notifications").json().has("address")).isFalse();
        ClaimedAddress address = new ClaimedAddress(dan, "dan@example.org");
        assertThat(address.claim().is(202).json().get("mailed").asBoolean()).isTrue();
        String secret = address.secret(mail);
        ClaimedAddress.confirm(cyd, secret).is(409, "unknown-token");
        address.confirm("x").is(409, "unknown-token");
        Answer before = dan.get("/api/me/notifications").is(200);
        assertThat(before.text("claimed")).isEqualTo("dan@example.org");
        assertThat(before.json().has("address")).isFalse();
        address.confirm(secret).is(204);
        address.confirm(secret).is(409, "unknown-token");
        assertThat(dan.get("/api/me/notifications").text("address")).isEqualTo("dan@example.org");
        for (int i = 0; i < 4; i++) {
            new ClaimedAddress(dan, "dan" + i + "@example.org").claim().is(202);
        }
        new ClaimedAddress(dan, "dan5@example.org").claim().is(409, "too-many-confirmations");
        dan.delete("/api/me/notifications/address").is(204);
        assertThat(dan.get("/api/me/notifications").json().has("address")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "bea", "a@b\\r\\nBcc: c@d", "<a@b>", "a@b,c@d", "a b@c" })
    void whatIsNoAddressIsRefused(String address) throws Exception {
        new ClaimedAddress(bea, address).claim().is(400, "invalid-input");
    }

    @Test
    void whatCannotBeChosenIsRefused() throws Exception {
        choose(bea, true, true, 24).is(400, "invalid-input");
        bea.post("/api/me/notifications", "{\"atOnce\":true,\"digest\":true,\"hour\":8,\"timeZone\":\"Nowhere\"}")
            .is(400, "invalid-input");
        bea.post("/api/me/notifications", "{\"hour\":8}").is(400, "invalid-input");
        String bearer = "Bearer "
                + bea.post("/api/tokens", "{\"name\":\"x\",\"roles\":[\"SALES\"]}").is(201).text("token");
        Person script = new Person(team.address);
        script.send("POST", "/api/me/notifications/address", "{\"address\":\"x@example.org\"}", "Authorization", bearer)
            .is(403, "not-by-token");
        script.get("/api/me/notifications", "Authorization", bearer).is(403, "not-by-token");
    }

    private Answer choose(Person person, boolean atOnce, boolean digest, int hour) throws Exception {
        return person.post("/api/me/notifications",
                "{\"atOnce\":%s,\"digest\":%s,\"hour\":%d}".formatted(atOnce, digest, hour));
    }

    private String raise(String title) throws Exception {
        return bea.post("/api/negotiations", """
                {"title":"%s","problem":"Finance re-keys every invoice. %s","ask":"Export invoices as CSV",
                 "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
                 "demands":[{"account":"Acme","stake":{"amount":12000,"currency":"EUR","basis":"ARR"}}],
                 "claims":[{"code":"Y02","statement":"It is easy."}]}""".formatted(title, title)).is(201).text("id");
    }

    private void challenge(String id) throws Exception {
        String claim = cyd.get("/api/negotiations/" + id).json().at("/claims/0/id").asString();
        cyd.post(path(id, "/claims/" + claim + "/challenge"), "{\"question\":\"Is it?\"}").is(200);
    }

    private void decline(String id) throws Exception {
        cyd.post(path(id, "/decision"), """
                {"disposition":"DECLINED","rationale":"One of fifty asked","customerWording":"Not this year",
                 "grounds":[{"code":"G04","statement":"One of fifty"}]}""").is(200);
    }

    private static String path(String id, String what) {
        return "/api/negotiations/" + id + what;
    }

    private int click(String link, String form) throws Exception {
        return http
            .send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(), BodyHandlers.discarding())
            .statusCode();
    }

    /** The one of this subject, once it is there. */
    private MimeMessage received(String subject) {
        return await().atMost(LONG).until(() -> of(subject), found -> !found.isEmpty()).getFirst();
    }

    private List<MimeMessage> of(String subject) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage one : mail.getReceivedMessages()) {
            if (subject.equals(one.getSubject())) {
                found.add(one);
            }
        }
        return found;
    }

    private static String text(MimeMessage message) throws Exception {
        return String.valueOf(message.getContent());
    }

}
