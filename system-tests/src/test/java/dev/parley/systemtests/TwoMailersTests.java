package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.personaldata.MasterKey;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes on one MongoDB, each with a mail server: one of them mails. */
class TwoMailersTests {

    private static final Pattern CONFIRMING = Pattern.compile("/account#(\\S+)");

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final String REQUEST = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme"}],"claims":[{"code":"Y02","statement":"It is easy."}]}""";

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final MongoServer mongo = new MongoServer(new MemoryBackend());

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        mongo.shutdownNow();
    }

    /**
     * Who is killed may have handed one over and not have noted it: that one goes again.
     */
    @Test
    void eachMailGoesOnceAndOnlyTheOneUnderWayAtAKillAgainUnderItsId() throws Exception {
        String store = "mongodb:/" + mongo.bind() + "/parley";
        Map<String, String> key = Map.of("PARLEY_MASTERKEY", MasterKey.generate().encoded());
        ParleyProcess first = start(store, key);
        try (ParleyProcess second = start(store, key)) {
            first.awaitReady();
            second.awaitReady();
            confirm(second.as("sales"));
            challenge(second, 5);
            arrived(6);
            first.kill();
            challenge(second, 5);
            arrived(11);
        }
        finally {
            first.close();
        }
        assertThat(ids()).hasSize(11);
        assertThat(mail.getReceivedMessages()).hasSizeBetween(11, 12);
    }

    private ParleyProcess start(String store, Map<String, String> key) throws Exception {
        return ParleyProcess.start(ParleyProcess.STANDALONE, store, key, "--parley.samples=false",
                "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mail.getSmtp().getPort());
    }

    private void confirm(Api sales) throws Exception {
        sales.post("/api/me/notifications/address", "{\"address\":\"sales@example.org\"}").expect(202);
        Matcher link = CONFIRMING.matcher(String.valueOf(mail.getReceivedMessages()[0].getContent()));
        assertThat(link.find()).isTrue();
        sales.post("/api/me/notifications/address/confirmation", "{\"token\":\"" + link.group(1) + "\"}").expect(204);
        sales.post("/api/me/notifications", "{\"atOnce\":true,\"digest\":false,\"hour\":8}").expect(204);
    }

    private static void challenge(ParleyProcess parley, int count) throws Exception {
        Api sales = parley.as("sales");
        for (int i = 0; i < count; i++) {
            String id = sales.post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
            String claim = sales.get("/api/negotiations/" + id).expect(200).json().at("/claims/0/id").asString();
            parley.as("product")
                .post("/api/negotiations/" + id + "/claims/" + claim + "/challenge", "{\"question\":\"Is it?\"}")
                .expect(200);
        }
    }

    private void arrived(int count) {
        await().atMost(LONG)
            .pollInterval(Duration.ofMillis(1))
            .untilAsserted(() -> assertThat(ids()).hasSizeGreaterThanOrEqualTo(count));
    }

    private Set<String> ids() throws Exception {
        Set<String> found = new HashSet<>();
        for (MimeMessage one : mail.getReceivedMessages()) {
            found.add(one.getMessageID());
        }
        return found;
    }

}
