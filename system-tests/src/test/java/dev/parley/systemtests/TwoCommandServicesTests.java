package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoCommandServicesTests {

    @TempDir
    Path folder;

    /** Each goes on from what it remembers, and is not to refuse or accept by that. */
    @Test
    void whatIsObjectedAndWithdrawnThroughOneIsSeenByADecisionThroughTheOtherAtOnce() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        try (ParleyProcess one = ParleyProcess.ready(ParleyProcess.COMMANDS, store);
                ParleyProcess two = ParleyProcess.start(ParleyProcess.COMMANDS, store, Map.of());
                ParleyProcess queries = ParleyProcess.start(ParleyProcess.QUERIES, store, Map.of())) {
            two.awaitReady();
            queries.awaitReady();
            String today = LocalDate.now(ZoneOffset.UTC).toString();
            for (int round = 0; round < 10; round++) {
                String id = one.as("sales")
                    .post("/api/negotiations", Requests.raise("Export " + round))
                    .expect(201)
                    .json()
                    .get("negotiationId")
                    .asString();
                two.as("product").post("/api/negotiations/" + id + "/effort", "{\"personDays\":5}").expect(200);
                Api.Answer objected = one.as("product2")
                    .post("/api/negotiations/" + id + "/objections", Requests.blockingObjection("Data leaks"))
                    .expect(201);

                Api.Answer refused = two.as("product")
                    .post("/api/negotiations/" + id + "/decision", Requests.accept(today))
                    .expect(409);

                assertThat(refused.json().get("rule").asString()).isEqualTo("blocking-objection-open");
                Api.Answer seen = queries.as("auditor")
                    .get("/api/negotiations/" + id, "Parley-Min-Position", Long.toString(objected.position()))
                    .expect(200);
                assertThat(seen.json().get("state").asString()).isEqualTo("OPEN");
                assertThat(seen.json().get("objections")).hasSize(1);

                two.as("product").post("/api/negotiations/" + id + "/effort", "{\"personDays\":6}").expect(200);
                one.as("product2")
                    .post("/api/negotiations/" + id + "/objections/" + objected.json().get("id").asString()
                            + "/resolution", "{\"outcome\":\"WITHDRAWN\",\"reason\":\"It was another product\"}")
                    .expect(200);
                two.as("product").post("/api/negotiations/" + id + "/decision", Requests.accept(today)).expect(200);
            }
        }
    }

}
