package dev.parley.queryservice.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.proof.Checkpoint;
import dev.parley.eventlog.proof.HashTree;
import dev.parley.eventlog.proof.NoteVerifier;
import dev.parley.eventlog.proof.ProofCheck;
import dev.parley.queryservice.RandomStory;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AuditTests {

    private static final int EVENTS = 60;

    @TempDir
    static Path folder;

    private static AuditedServer server;

    @BeforeAll
    static void start() {
        server = new AuditedServer(folder);
        server.record(RandomStory.told(3, EVENTS));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aReaderWhoHashesEachLineGetsTheRootInTheCheckpoint() throws Exception {
        Frontier frontier = Frontier.empty();
        for (String line : server.text("log").lines().toList()) {
            frontier = frontier.append(line.getBytes(UTF_8));
        }
        Checkpoint checkpoint = checkpoint("checkpoint");
        assertThat(checkpoint.size()).isEqualTo(frontier.size()).isEqualTo(head());
        assertThat(checkpoint.root()).isEqualTo(frontier.root());
        assertThat(checkpoint.origin()).isEqualTo("log.example.org");
    }

    @Test
    void theLinesAreThoseInTheStoreByteForByte() throws Exception {
        HttpResponse<byte[]> answer = server.call("auditor", "log");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(answer.headers().firstValue("Parley-Position")).hasValue(Long.toString(head()));
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(lines(0, head()));
    }

    @Test
    void anyPartOfTheLogIsToBeHad() throws Exception {
        assertThat(server.text("log?after=3&limit=2")).isEqualTo(lines(3, 5));
        assertThat(server.text("log?after=" + (head() - 1))).isEqualTo(lines(head() - 1, head()));
        assertThat(server.text("log?after=" + head())).isEmpty();
        assertThat(server.text("log?limit=1000000")).isEqualTo(lines(0, head()));
        assertThat(server.text("log?asOf=7")).isEqualTo(lines(0, 7));
    }

    @Test
    void whatIsLookedForIsFoundByteForByte() throws Exception {
        List<String> all = server.text("log").lines().toList();
        List<String> raised = all.stream().filter(line -> line.contains("\"type\":\"RequestRaised\"")).toList();
        assertThat(raised).hasSizeGreaterThan(1);
        assertThat(server.text("log?type=RequestRaised").lines()).containsExactlyElementsOf(raised);
        assertThat(server.text("log?type=RequestRaised&limit=1").lines()).containsExactly(raised.getFirst());
        assertThat(server.text("log?role=PRODUCT").lines())
            .containsExactlyElementsOf(all.stream().filter(line -> line.contains("\"role\":\"PRODUCT\"")).toList());
        assertThat(server.text("log?stream=nothing")).isEmpty();
        assertThat(server.text("log?from=2999-01-01")).isEmpty();
        assertThat(server.text("log?to=2999-01-01").lines()).hasSize(all.size());
        assertThat(server.call("auditor", "log?role=NOBODY").statusCode()).isEqualTo(400);
    }

    @Test
    void everyEntryIsProvedToBeInTheLogAtEverySize() throws Exception {
        HashTree tree = tree();
        for (long size = 1; size <= head(); size += 13) {
            for (long position = 1; position <= size; position += 5) {
                JsonNode proof = server.json("proofs/inclusion?position=" + position + "&size=" + size);
                byte[] leaf = bytes(proof.get("leafHash"));
                assertThat(leaf).isEqualTo(tree.leaf(position - 1));
                assertThat(ProofCheck.includes(tree.root(size), size, position - 1, leaf, hashes(proof))).isTrue();
                sigstoreAccepts(leaf, position - 1, size, hashes(proof), tree.root(size));
            }
        }
    }

    @Test
    void everySizeIsProvedToBeginALaterOne() throws Exception {
        HashTree tree = tree();
        for (long from = 1; from <= head(); from += 7) {
            JsonNode proof = server.json("proofs/consistency?from=" + from);
            assertThat(proof.get("to").asLong()).isEqualTo(head());
            assertThat(ProofCheck.extendsTree(tree.root(from), from, tree.root(head()), head(), hashes(proof)))
                .isTrue();
        }
    }

    @Test
    void theKeyIsToldThatCheckpointsAreCheckedWith() throws Exception {
        NoteVerifier key = NoteVerifier.parse(server.text("key"));
        assertThat(Checkpoint.parse(key.verify(server.text("checkpoint"))).size()).isEqualTo(head());
    }

    @Test
    void aCheckpointOfAnySizeHasItsRoot() throws Exception {
        HashTree tree = tree();
        for (long size = 0; size <= head(); size += 11) {
            assertThat(checkpoint("checkpoint?size=" + size).root()).isEqualTo(tree.root(size));
        }
        assertThat(checkpoint("checkpoint?asOf=9").size()).isEqualTo(9);
        assertThat(Checkpoints.from(server.text("checkpoint")).getSize()).isEqualTo(head());
    }

    @ParameterizedTest
    @CsvSource({ "log?after=-1, after", "log?after=100000000, after", "log?after=x, after", "log?limit=0, limit",
            "log?limit=-5, limit", "log?limit=1000001, limit", "log?limit=99999999999999999999, limit",
            "log?upTo=3, upTo", "checkpoint?size=-1, size", "checkpoint?size=100000000, size",
            "checkpoint?size=1e9, size", "checkpoint?size=9223372036854775807, size", "proofs/inclusion, position",
            "proofs/inclusion?position=0, position", "proofs/inclusion?position=-1, position",
            "proofs/inclusion?position=100000000, position", "proofs/inclusion?position=5&size=4, position",
            "proofs/inclusion?position=1&size=0, size", "proofs/inclusion?position=1&size=100000000, size",
            "proofs/inclusion?position=one, position", "proofs/consistency, from", "proofs/consistency?from=0, from",
            "proofs/consistency?from=5&to=4, from", "proofs/consistency?from=1&to=100000000, to",
            "proofs/consistency?from=1&to=0, to", "replay?to=-1, to", "replay?to=100000000, to", "export?size=4, size",
            "log?asOf=100000000, log" })
    void whatIsNotThereIsRefusedByTheNameOfTheParameter(String path, String parameter) throws Exception {
        HttpResponse<byte[]> answer = server.call("auditor", path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new String(answer.body(), UTF_8)).contains(parameter);
    }

    @ParameterizedTest
    @CsvSource({ "sales", "product", "executive", "facilitator", "privacy", "legal" })
    void othersThanAuditorsGetCheckpointsAndProofsButNotTheLines(String login) throws Exception {
        for (String path : List.of("log", "export", "replay")) {
            assertThat(server.call(login, path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path : List.of("checkpoint", "proofs/inclusion?position=1", "proofs/consistency?from=1")) {
            assertThat(server.call(login, path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(server.call("nobody", "checkpoint").statusCode()).isEqualTo(401);
    }

    @Test
    void aReplayComesToTheDigestOfTheLiveViews() throws Exception {
        for (String path : List.of("replay", "replay?to=20", "replay?to=0")) {
            String events = server.text(path);
            assertThat(events).contains("event:result").contains("\"equal\":true").doesNotContain("event:failure");
        }
        assertThat(server.text("replay?to=20")).contains("event:progress").contains("\"position\":20");
    }

    private static void sigstoreAccepts(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        assertThatCode(() -> InclusionProofVerifier.verify(leaf, index, size, path, root)).doesNotThrowAnyException();
    }

    private static Checkpoint checkpoint(String path) throws IOException, InterruptedException {
        return Checkpoint.parse(server.key().verify(server.text(path)));
    }

    private static long head() {
        return server.log().head();
    }

    private static HashTree tree() {
        HashTree tree = new HashTree();
        try (Stream<byte[]> lines = server.log().lines(0, head())) {
            lines.forEach(line -> tree.append(Hashes.leaf(line)));
        }
        return tree;
    }

    private static String lines(long after, long upTo) {
        StringBuilder text = new StringBuilder();
        try (Stream<byte[]> lines = server.log().lines(after, upTo)) {
            lines.forEach(line -> text.append(new String(line, UTF_8)).append('\n'));
        }
        return text.toString();
    }

    private static List<byte[]> hashes(JsonNode proof) {
        return proof.get("hashes").valueStream().map(AuditTests::bytes).toList();
    }

    private static byte[] bytes(JsonNode hash) {
        return Base64.getDecoder().decode(hash.asString());
    }

}
