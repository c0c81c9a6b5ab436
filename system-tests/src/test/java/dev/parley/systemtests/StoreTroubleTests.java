package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.Api.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTroubleTests {

    private static final int ENOUGH_TO_FILL_IT = 5000;

    @TempDir
    Path folder;

    @Test
    void whileTheStoreIsLockedACommandIsPutOffAndNothingIsLost() throws Exception {
        Path store = folder.resolve("parley.db");
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, "sqlite:" + store,
                "--parley.samples=false")) {
            String id = raise(parley);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");

                assertPutOff(claim(parley, id, "while locked"));

                statement.execute("ROLLBACK");
            }
            claim(parley, id, "after it").expect(201);
            assertThat(claims(parley, id)).isEqualTo(2);
        }
        StoredLog.assertWhole(store);
    }

    @Test
    void onAFullDiskACommandIsPutOffAndNothingIsLost() throws Exception {
        try (SmallDisk disk = SmallDisk.of(8, folder.resolve("disk"))) {
            Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[2 << 20]);
            Path store = disk.folder().resolve("parley.db");
            try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, "sqlite:" + store,
                    "--parley.samples=false")) {
                String id = raise(parley);
                int acknowledged = fill(parley, id);
                assertThat(claims(parley, id)).isEqualTo(1 + acknowledged);

                Files.delete(ballast);

                claim(parley, id, "there is room again").expect(201);
                assertThat(claims(parley, id)).isEqualTo(2 + acknowledged);
            }
            StoredLog.assertWhole(store);
        }
    }

    private static int fill(ParleyProcess parley, String id) throws Exception {
        for (int acknowledged = 0; acknowledged < ENOUGH_TO_FILL_IT; acknowledged++) {
            Answer answer = claim(parley, id, "x".repeat(9000) + acknowledged);
            if (answer.status() != 201) {
                assertPutOff(answer);
                return acknowledged;
            }
        }
        throw new AssertionError("the disk was never full");
    }

    private static void assertPutOff(Answer answer) {
        answer.expect(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static String raise(ParleyProcess parley) throws Exception {
        return parley.as("sales")
            .post("/api/negotiations", Requests.raise("Export"))
            .expect(201)
            .json()
            .get("negotiationId")
            .asString();
    }

    private static Answer claim(ParleyProcess parley, String id, String statement) throws Exception {
        return parley.as("sales").post("/api/negotiations/" + id + "/claims", Requests.claim(statement));
    }

    /** Read from the log itself, not from what a view may have kept. */
    private static long claims(ParleyProcess parley, String id) throws Exception {
        Answer log = parley.as("auditor").get("/api/audit/log").expect(200);
        return log.response()
            .body()
            .lines()
            .filter(line -> line.contains("\"type\":\"ClaimAdded\"") && line.contains(id))
            .count();
    }

}
