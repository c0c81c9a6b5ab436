package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A client that adds claims to a negotiation of its own, and remembers what was
 * acknowledged.
 */
final class ClaimWriter {

    private final String name;

    private final List<String> acknowledged = new ArrayList<>();

    private @Nullable String negotiation;

    private @Nullable String inDoubt;

    private int next;

    /** Where the log was when the last one was acknowledged. */
    private long position;

    ClaimWriter(String name) {
        this.name = name;
    }

    /** Writes until the service is gone, and gives a permit for each acknowledgement. */
    void writeUntilGone(Api api, Semaphore acknowledgements) throws InterruptedException {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                writeOne(api);
                acknowledgements.release();
            }
        }
        catch (IOException gone) {
            // What the last call came to is settled after the restart.
        }
    }

    /** Sends again what was never answered, under the same key. */
    void settle(Api api) throws IOException, InterruptedException {
        if (inDoubt != null || negotiation == null) {
            writeOne(api);
        }
    }

    void assertAllIsThereOnce(Api api) throws IOException, InterruptedException {
        List<String> claims = new ArrayList<>();
        for (JsonNode claim : read(api).get("claims")) {
            claims.add(claim.get("statement").asString());
        }
        assertThat(claims).containsExactlyElementsOf(acknowledged);
    }

    void assertNothingAcknowledgedIsMissing(Api api) throws IOException, InterruptedException {
        if (negotiation != null) {
            String body = read(api).get("claims").toString();
            assertThat(acknowledged).allSatisfy(statement -> assertThat(body).contains('"' + statement + '"'));
        }
    }

    private void writeOne(Api api) throws IOException, InterruptedException {
        if (negotiation == null) {
            negotiation = raise(api);
            return;
        }
        String statement = inDoubt == null ? name + " says " + next++ : inDoubt;
        inDoubt = statement;
        position = api
            .post("/api/negotiations/" + negotiation + "/claims", Requests.claim(statement), "Idempotency-Key",
                    statement)
            .expect(201)
            .position();
        acknowledged.add(statement);
        inDoubt = null;
    }

    private JsonNode read(Api api) throws IOException, InterruptedException {
        return api.get("/api/negotiations/" + negotiation, "Parley-Min-Position", Long.toString(position))
            .expect(200)
            .json();
    }

    private String raise(Api api) throws IOException, InterruptedException {
        JsonNode raised = api.post("/api/negotiations", Requests.raise(name), "Idempotency-Key", name)
            .expect(201)
            .json();
        acknowledged.add("Eleven of twenty asked have it");
        return raised.get("negotiationId").asString();
    }

}
