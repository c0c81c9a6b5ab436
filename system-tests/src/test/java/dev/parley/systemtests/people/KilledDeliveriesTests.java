package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.systemtests.ParleyProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything reaches another tool, however often Parley is killed while it is sent. */
class KilledDeliveriesTests {

    private static final int KILLS = Integer.getInteger("parley.kills", 5);

    private static final int EVENTS = 1000;

    private static final Pattern SETUP = Pattern.compile("/setup#(\\S+)");

    private static final String REQUEST = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme"}],"claims":[{"code":"Y02","statement":"It is one line of code."}]}""";

    @TempDir
    Path folder;

    @Test
    void eachEventReachesTheTargetOnceButForWhatWasUnderWay() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        try (Receiver receiver = Receiver.start()) {
            try (ParleyProcess parley = ready(store)) {
                Person ada = setUp(parley);
                ada.post("/api/subscriptions",
                        "{\"name\":\"Tickets\",\"url\":\"" + receiver.url() + "\",\"types\":[\"ClaimAdded\"]}")
                    .is(201);
                write(ada);
                parley.kill();
            }
            for (int kill = 1; kill < KILLS; kill++) {
                int delivered = ids(receiver).size();
                try (ParleyProcess parley = ready(store)) {
                    awaitDelivered(receiver, delivered + (EVENTS - delivered) / (KILLS - kill + 1));
                    parley.kill();
                }
            }
            try (ParleyProcess parley = ready(store)) {
                awaitDelivered(receiver, EVENTS);
                Person ada = new Person(parley.address());
                ada.post("/api/session", "{\"login\":\"ada\",\"password\":\"" + Team.ADAS_PASSWORD + "\"}").is(204);
                await().untilAsserted(
                        () -> assertThat(ada.get("/api/subscriptions").json().get(0).get("waiting").asInt()).isZero());
            }
            assertThat(ids(receiver)).hasSize(EVENTS);
            assertThat(receiver.all()).hasSizeBetween(EVENTS, EVENTS + KILLS);
        }
    }

    private static ParleyProcess ready(String store) throws Exception {
        return ParleyProcess.ready(ParleyProcess.STANDALONE, store, "--parley.demo=false",
                "--parley.outgoing.private-targets=127.0.0.1");
    }

    private static Person setUp(ParleyProcess parley) throws Exception {
        Matcher link = SETUP.matcher(parley.said());
        assertThat(link.find()).isTrue();
        Person ada = new Person(parley.address());
        ada.post("/api/setup", Team.arriving(link.group(1), "ada", "Ada", Team.ADAS_PASSWORD)).is(201);
        ada.post("/api/people/" + ada.get("/api/me").text("id") + "/roles",
                "{\"roles\":[\"ADMINISTRATOR\",\"SALES\"],\"reason\":\"For the test\"}")
            .is(200);
        return ada;
    }

    /** One comes with the request; the others follow. */
    private static void write(Person ada) throws Exception {
        String id = ada
            .send("POST", "/api/negotiations", REQUEST, "Sec-Fetch-Site", "same-origin", "Parley-Role", "sales")
            .is(201)
            .text("id");
        for (int claim = 1; claim < EVENTS; claim++) {
            ada.send("POST", "/api/negotiations/" + id + "/claims", "{\"code\":\"Y01\",\"statement\":\"It rose\"}",
                    "Sec-Fetch-Site", "same-origin", "Parley-Role", "sales")
                .is(201);
        }
    }

    private static void awaitDelivered(Receiver receiver, int count) {
        await().atMost(Duration.ofMinutes(3))
            .pollInterval(Duration.ofMillis(20))
            .untilAsserted(() -> assertThat(ids(receiver)).hasSizeGreaterThanOrEqualTo(count));
    }

    private static Set<String> ids(Receiver receiver) {
        Set<String> ids = new HashSet<>();
        receiver.all().forEach(one -> ids.add(one.id()));
        return ids;
    }

}
