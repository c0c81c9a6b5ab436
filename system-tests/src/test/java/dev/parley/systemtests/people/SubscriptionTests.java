package dev.parley.systemtests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.systemtests.people.Person.Answer;
import dev.parley.systemtests.people.Receiver.Received;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What happens is told to other tools, as administrators want it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubscriptionTests {

    private Team team;

    private Person ada;

    private Person bea;

    private Receiver receiver;

    private String subscription = "";

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        team = Team.setUp(folder, "--parley.outgoing.private-targets=127.0.0.1/32");
        ada = team.ada;
        bea = team.bea("SALES");
        receiver = Receiver.start();
    }

    @AfterAll
    void stop() {
        team.close();
        receiver.close();
    }

    @AfterEach
    void remove() throws Exception {
        if (!subscription.isEmpty()) {
            ada.send("DELETE", "/api/subscriptions/" + subscription, null, "Sec-Fetch-Site", "same-origin",
                    "Parley-Role", "administrator")
                .is(204);
            subscription = "";
        }
        receiver.all().clear();
        receiver.answer = _ -> 204;
        if (ada.get("/api/me").json().get("roles").size() > 1) {
            roles("\"ADMINISTRATOR\"");
        }
    }

    @Test
    void whatHappensIsPostedAsASignedCloudEvent() throws Exception {
        String secret = subscribe("\"types\":[\"RequestRaised\"]").text("secret");
        String id = raise("DACH", "One line of code");
        Received received = received(1);
        assertThat(received.isSignedBy(secret)).isTrue();
        assertThat(received.isSignedBy("whsec_" + "A".repeat(44))).isFalse();
        assertThat(received.type()).startsWith("application/cloudevents+json");
        JsonNode event = received.json();
        assertThat(event.get("specversion").asString()).isEqualTo("1.0");
        assertThat(event.get("type").asString()).isEqualTo("dev.parley.RequestRaised");
        assertThat(event.get("source").asString()).isEqualTo(team.address);
        assertThat(event.get("subject").asString()).isEqualTo(id);
        assertThat(event.at("/data/links/page").asString()).isEqualTo(team.address + "/negotiations/" + id);
        assertThat(received.id()).endsWith("_" + event.at("/data/position").asLong());
    }

    @Test
    void whatTheOwnerMayNotReadIsNotSent() throws Exception {
        subscribe("\"types\":[\"RequestRaised\"]");
        raise("DACH", "One line of code");
        assertThat(received(1).json().at("/data/narrative").asString()).isEqualTo("NOT_FOR_OWNER");
        assertThat(received(1).body()).doesNotContain("re-keys", "Export", "One line of code");
        roles("\"ADMINISTRATOR\",\"PRODUCT\"");
        raise("DACH", "One line of code");
        assertThat(received(2).json().at("/data/narrative").asString()).isEqualTo("INCLUDED");
        assertThat(received(2).json().at("/data/event/problem").asString()).startsWith("Finance re-keys every invoice");
        assertThat(received(2).json().at("/data/title").asString()).isEqualTo("Export");
        raise("DACH", "ä".repeat(9_900));
        assertThat(received(3).json().at("/data/narrative").asString()).isEqualTo("TOO_LARGE");
        assertThat(receiver.all()).allSatisfy(one -> assertThat(one.body().getBytes(UTF_8)).hasSizeLessThan(20_000));
    }

    @Test
    void onlyWhatIsSelectedIsSent() throws Exception {
        subscribe("\"types\":[\"RequestRaised\",\"ClaimAdded\"],\"salesTeams\":[\"nordics\"]");
        raise("DACH", "One line of code");
        String id = raise("Nordics", "One line of code");
        bea.post("/api/negotiations/" + id + "/demands", "{\"account\":\"Globex\"}").is(201);
        bea.post("/api/negotiations/" + id + "/claims", "{\"code\":\"Y01\",\"statement\":\"It rose\"}").is(201);
        received(3);
        assertThat(receiver.all()).extracting(one -> one.json().get("subject").asString()).containsOnly(id);
        assertThat(receiver.all()).extracting(one -> one.json().get("type").asString())
            .containsExactly("dev.parley.RequestRaised", "dev.parley.ClaimAdded", "dev.parley.ClaimAdded");
    }

    @Test
    void aTargetThatIsGoneIsSwitchedOffAndTheRestIsSentOnceItIsBack() throws Exception {
        subscribe("\"types\":[\"RequestRaised\"]");
        receiver.answer = _ -> 410;
        raise("DACH", "One line of code");
        await().untilAsserted(() -> assertThat(shown().get("state").asString()).isEqualTo("OFF"));
        assertThat(shown().get("offBecause").asString()).isEqualTo("GONE");
        raise("DACH", "One line of code");
        receiver.answer = _ -> 204;
        ada.post(path("/activation"), "{}").is(204);
        received(3);
        await().untilAsserted(() -> assertThat(shown().get("state").asString()).isEqualTo("ON"));
        assertThat(deliveries()).extracting(one -> one.get("state").asString())
            .containsExactly("DELIVERED", "DELIVERED");
    }

    @Test
    void whatFailedCanBeSeenAndSentAgain() throws Exception {
        subscribe("\"types\":[\"RequestRaised\"]");
        receiver.answer = _ -> 500;
        raise("DACH", "One line of code");
        received(1);
        await().untilAsserted(() -> assertThat(shown().get("state").asString()).isEqualTo("FAILING"));
        JsonNode failed = deliveries().get(0);
        assertThat(failed.get("state").asString()).isEqualTo("WAITING");
        assertThat(failed.get("status").asInt()).isEqualTo(500);
        assertThat(failed.has("nextAt")).isTrue();
        receiver.answer = _ -> 204;
        long position = failed.get("position").asLong();
        ada.post(path("/deliveries/" + position + "/resending"), "{}").is(204);
        await().untilAsserted(() -> assertThat(deliveries().get(0).get("state").asString()).isEqualTo("DELIVERED"));
        assertThat(receiver.all()).extracting(Received::id).containsOnly(receiver.last().id());
        ada.post(path("/deliveries/99999/resending"), "{}").is(404);
        ada.post(path("/replay"), "{\"from\":" + position + "}").is(204);
        await().untilAsserted(() -> assertThat(receiver.all().size()).isGreaterThanOrEqualTo(3));
        ada.post(path("/replay"), "{\"from\":99999}").is(400, "invalid-input");
        ada.post(path("/replay"), "{\"from\":0}").is(400, "invalid-input");
    }

    @Test
    void bothSecretsSignAfterAChange() throws Exception {
        String before = subscribe("\"types\":[\"RequestRaised\"]").text("secret");
        String after = ada.post(path("/secret"), "{}").is(200).text("secret");
        raise("DACH", "One line of code");
        assertThat(received(1).isSignedBy(before)).isTrue();
        assertThat(received(1).isSignedBy(after)).isTrue();
        String all = ada.get("/api/subscriptions").response().body();
        assertThat(all).doesNotContain("whsec_", "secret-path").contains("http://127.0.0.1:");
    }

    @Test
    void nothingIsSentWhileItIsOff() throws Exception {
        subscribe("\"types\":[\"RequestRaised\"]");
        ada.post(path("/deactivation"), "{}").is(204);
        raise("DACH", "One line of code");
        assertThat(shown().get("offBecause").asString()).isEqualTo("BY_HAND");
        ada.post(path("/activation"), "{}").is(204);
        received(1);
    }

    @Test
    void whatCameBeforeIsSentToWhoeverAsksForIt() throws Exception {
        String id = raise("DACH", "One line of code");
        long position = bea.get("/api/negotiations/" + id + "/history").json().at("/events/0/position").asLong();
        subscribe("\"types\":[\"RequestRaised\"],\"from\":" + position);
        assertThat(received(1).json().get("subject").asString()).isEqualTo(id);
    }

    @Test
    void slackIsToldWhatAPersonWantsToRead() throws Exception {
        roles("\"ADMINISTRATOR\",\"PRODUCT\"");
        Answer made = chat("SLACK");
        assertThat(made.json().has("secret")).isFalse();
        String id = raise("DACH", "Again");
        decline(id, "We <!channel> decided against it. " + "Long ".repeat(1_500));
        JsonNode raised = received(1).json();
        assertThat(raised.at("/blocks/0/text/text").asString()).isEqualTo("Export");
        assertThat(raised.at("/blocks/1/text/text").asString()).isEqualTo("A request was raised, by Bea (sales)");
        assertThat(raised.at("/blocks/2/text/text").asString()).isEqualTo("Bea (sales) waits for product to answer");
        assertThat(raised.at("/blocks/3/text/text").asString())
            .isEqualTo("<" + team.address + "/negotiations/" + id + "|Open it in Parley>");
        JsonNode declined = received(2).json();
        assertThat(declined.at("/text").asString()).isEqualTo("Export: Declined, by Ada Lovelace (product)");
        assertThat(declined.at("/blocks/2/text/text").asString()).startsWith("To the customer: We <!channel> decided")
            .hasSizeLessThan(3_000);
        assertThat(declined.at("/blocks/2/text/type").asString()).isEqualTo("plain_text");
        assertThat(received(2).signature()).isEmpty();
        ada.send("POST", path("/secret"), "{}", "Sec-Fetch-Site", "same-origin", "Parley-Role", "administrator")
            .is(409, "nothing-signed");
    }

    @Test
    void teamsIsToldBelowItsLimit() throws Exception {
        roles("\"ADMINISTRATOR\",\"PRODUCT\"");
        chat("TEAMS");
        String id = raise("DACH", "Again");
        decline(id, "[No](https://example.org) " + "ä".repeat(9_900));
        JsonNode card = received(2).json().at("/attachments/0/content");
        assertThat(card.get("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(card.at("/body/0/inlines/0/text").asString()).isEqualTo("Export");
        assertThat(card.at("/body/2/type").asString()).isEqualTo("RichTextBlock");
        assertThat(card.at("/body/2/inlines/0/text").asString()).contains("[No](https://example.org)");
        assertThat(card.at("/actions/0/url").asString()).isEqualTo(team.address + "/negotiations/" + id);
        assertThat(received(2).body().getBytes(UTF_8)).hasSizeLessThan(28_000);
    }

    @Test
    void aChatIsToldNothingThatTheOwnerMayNotRead() throws Exception {
        chat("SLACK");
        raise("DACH", "Again");
        assertThat(received(1).json().at("/blocks/0/text/text").asString()).isEqualTo("A negotiation");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://127.0.0.9:9/x", "https://127.0.0.2/x", "https://10.0.0.1/", "https://[::1]/",
            "https://169.254.169.254/latest/meta-data/", "https://192.168.1.1:8443/", "https://[::ffff:10.0.0.1]/",
            "https://[64:ff9b::a00:1]/", "https://[fd00::1]/", "https://2130706434/", "http://8.8.8.8/" })
    void aPrivateTargetIsRefused(String url) throws Exception {
        ada.post("/api/subscriptions", "{\"name\":\"x\",\"url\":\"" + url + "\"}").is(409, "target-not-public");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "ftp://example.org/", "https:///x", "https://user:secret@example.org/",
            "https://example.org/#x", "file:///etc/passwd", "javascript:alert(1)", "http://127.0.0.1:0/",
            "http://127.0.0.1:65536/" })
    void whatIsNoTargetIsRefusedWithoutRepeatingIt(String url) throws Exception {
        Answer refused = ada.post("/api/subscriptions", "{\"name\":\"x\",\"url\":\"" + url + "\"}").is(400);
        assertThat(refused.response().body()).doesNotContain("secret@");
    }

    @Test
    void anUnknownTypeAndAnUnknownIdAreRefused() throws Exception {
        ada.post("/api/subscriptions", "{\"name\":\"x\",\"url\":\"" + receiver.url() + "\",\"types\":[\"Nothing\"]}")
            .is(400, "invalid-input");
        ada.post("/api/subscriptions/none/activation", "{}").is(404);
        ada.get("/api/subscriptions/none/deliveries").is(404);
        ada.delete("/api/subscriptions/none").is(404);
        bea.get("/api/subscriptions").is(403);
    }

    private Answer subscribe(String selection) throws Exception {
        Answer made = ada
            .post("/api/subscriptions", "{\"name\":\"Tickets\",\"url\":\"" + receiver.url() + "\"," + selection + "}")
            .is(201);
        subscription = made.text("id");
        return made;
    }

    private Answer chat(String channel) throws Exception {
        String body = "{\"name\":\"Sales\",\"channel\":\"" + channel + "\",\"url\":\"" + receiver.url() + "\"}";
        Answer made = ada
            .send("POST", "/api/subscriptions", body, "Sec-Fetch-Site", "same-origin", "Parley-Role", "administrator")
            .is(201);
        subscription = made.text("id");
        return made;
    }

    private void decline(String negotiation, String wording) throws Exception {
        String body = """
                {"disposition":"DECLINED","rationale":"Only one of fifty asked for it","customerWording":"%s",
                 "grounds":[{"code":"G04","statement":"One of fifty"}],"noAlternativeBecause":"There is none"}"""
            .formatted(wording);
        ada.send("POST", "/api/negotiations/" + negotiation + "/decision", body, "Sec-Fetch-Site", "same-origin",
                "Parley-Role", "product")
            .is(200);
    }

    private String path(String what) {
        return "/api/subscriptions/" + subscription + what;
    }

    private String raise(String team, String more) throws Exception {
        return bea.post("/api/negotiations", """
                {"title":"Export","problem":"Finance re-keys every invoice. %s","ask":"Export invoices as CSV",
                 "salesTeam":"%s","productArea":"Billing","segment":"Mid-market",
                 "demands":[{"account":"Acme","stake":{"amount":12000,"currency":"EUR","basis":"ARR"}}],
                 "claims":[{"code":"Y02","statement":"It is easy."}]}""".formatted(more, team)).is(201).text("id");
    }

    private void roles(String roles) throws Exception {
        String change = "{\"roles\":[" + roles + "],\"reason\":\"For the test\"}";
        ada.send("POST", "/api/people/" + ada.get("/api/me").text("id") + "/roles", change, "Sec-Fetch-Site",
                "same-origin", "Parley-Role", "administrator")
            .is(200);
    }

    /** Once there are as many. */
    private Received received(int count) {
        await().atMost(Duration.ofSeconds(30))
            .untilAsserted(() -> assertThat(receiver.all()).hasSizeGreaterThanOrEqualTo(count));
        return receiver.all().get(count - 1);
    }

    private JsonNode shown() throws Exception {
        return ada.get("/api/subscriptions").is(200).json().get(0);
    }

    private JsonNode deliveries() throws Exception {
        return ada.get(path("/deliveries")).is(200).json();
    }

}
