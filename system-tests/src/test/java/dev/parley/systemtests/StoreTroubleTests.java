package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.personaldata.MasterKey;
import dev.parley.systemtests.Api.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
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
            Health health = new Health(parley);
            String id = raise(parley);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");

                assertPutOff(claim(parley, id, "while locked"), "is locked by something else");
                health.isDown(store.toString(), "is locked by something else");

                statement.execute("ROLLBACK");
            }
            health.isUp();
            claim(parley, id, "after it").expect(201);
            hasClaims(parley, id, 2);
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
                hasClaims(parley, id, 1 + acknowledged);
                Health health = new Health(parley);
                health.isDown(store.toString(), "has no space left on its disk");
                assertThat(parley.said()).containsOnlyOnce("has no space left on its disk")
                    .contains("make room on that disk");

                Files.delete(ballast);

                health.isUp();
                claim(parley, id, "there is room again").expect(201);
                hasClaims(parley, id, 2 + acknowledged);
            }
            StoredLog.assertWhole(store);
        }
    }

    @Test
    void withoutItsFileACommandIsPutOffAndNothingIsLost() throws Exception {
        Path store = folder.resolve("parley.db");
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, "sqlite:" + store,
                "--parley.samples=false")) {
            Health health = new Health(parley);
            String id = raise(parley);
            Path elsewhere = Files.move(store, folder.resolve("elsewhere.db"));

            health.isDown(store.toString(), "has lost its file");
            assertPutOff(claim(parley, id, "where to?"), "has lost its file");

            Files.move(elsewhere, store);
            health.isUp();
            claim(parley, id, "it is back").expect(201);
            hasClaims(parley, id, 2);
        }
        StoredLog.assertWhole(store);
    }

    @Test
    void whileTheServerIsAwayACommandIsPutOffAndNothingIsLost() throws Exception {
        Map<String, String> key = Map.of("PARLEY_MASTERKEY", MasterKey.generate().encoded());
        try (RestartedMongo mongo = new RestartedMongo(folder.resolve("mongo.db"))) {
            try (ParleyProcess commands = ParleyProcess.start(ParleyProcess.COMMANDS, mongo.address(), key);
                    ParleyProcess queries = ParleyProcess.start(ParleyProcess.QUERIES, mongo.address(), key)) {
                commands.awaitReady();
                queries.awaitReady();
                String id = raise(commands);

                mongo.stop();
                new Health(commands).isDown(mongo.address(), "cannot be reached");
                new Health(queries).isDown(mongo.address(), "cannot be reached");
                assertPutOff(claim(commands, id, "while it is away"), "cannot be reached");
                assertThat(commands.said()).containsOnlyOnce("cannot be reached").doesNotContain("Exception");

                mongo.start();
                new Health(commands).isUp();
                new Health(queries).isUp();
                claim(commands, id, "it is back").expect(201);
                hasClaims(queries, id, 2);
            }
        }
    }

    private static int fill(ParleyProcess parley, String id) throws Exception {
        for (int acknowledged = 0; acknowledged < ENOUGH_TO_FILL_IT; acknowledged++) {
            Answer answer = claim(parley, id, "x".repeat(9000) + acknowledged);
            if (answer.status() != 201) {
                assertPutOff(answer, "has no space left on its disk");
                return acknowledged;
            }
        }
        throw new AssertionError("the disk was never full");
    }

    private static void assertPutOff(Answer answer, String trouble) {
        assertThat(answer.expect(503).json().get("detail").asString()).isEqualTo("the store " + trouble);
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

    /** Soon, for the lines go up to where the views are. */
    private static void hasClaims(ParleyProcess parley, String id, long count) {
        await().atMost(Duration.ofSeconds(5)).until(() -> claims(parley, id) == count);
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
