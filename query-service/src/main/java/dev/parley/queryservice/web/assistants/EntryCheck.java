package dev.parley.queryservice.web.assistants;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.proof.Checkpoint;
import dev.parley.eventlog.proof.NoteVerifier;
import dev.parley.eventlog.proof.ProofCheck;
import dev.parley.queryservice.web.assistants.calls.Api;
import dev.parley.queryservice.web.assistants.calls.ApiAnswer;
import dev.parley.queryservice.web.assistants.calls.ApiCall;
import dev.parley.queryservice.web.assistants.calls.AssistantCall;
import dev.parley.sharedevents.rules.Query;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proves that an entry is in the log that a signed checkpoint stands for, and gives all
 * that others need to check the same.
 */
final class EntryCheck {

    private static final String POSITION = "position";

    private final Api api;

    EntryCheck(Api api) {
        this.api = api;
    }

    Mono<ApiAnswer> check(AssistantCall asked, Map<String, Object> arguments) {
        return ifGood(api.call(asked, ApiCall.of(Query.GET_KEY, Map.of())),
                key -> ifGood(api.call(asked, ApiCall.of(Query.GET_CHECKPOINT, Map.of())),
                        note -> proven(asked, arguments, key.body(), note.body())));
    }

    private Mono<ApiAnswer> proven(AssistantCall asked, Map<String, Object> arguments, String key, String note) {
        Checkpoint checkpoint = Checkpoint.parse(NoteVerifier.parse(key).verify(note));
        Map<String, Object> wanted = Map.of(POSITION, Objects.requireNonNull(arguments.get(POSITION)), "size",
                checkpoint.size());
        return ifGood(api.call(asked, ApiCall.of(Query.PROVE_INCLUSION, wanted)),
                proof -> Mono
                    .just(ApiAnswer.ok(said(checkpoint, proof.body(), arguments.get("line")).put("checkpoint", note)
                        .put("key", key)
                        .toString())));
    }

    private static ObjectNode said(Checkpoint checkpoint, String json, @Nullable Object line) {
        ObjectNode proof = (ObjectNode) JsonMapper.shared().readTree(json);
        byte[] leaf = hash(proof.get("leafHash"));
        List<byte[]> path = proof.get("hashes").valueStream().map(EntryCheck::hash).toList();
        proof.put("isInTheLog", ProofCheck.includes(checkpoint.root(), checkpoint.size(),
                proof.get(POSITION).asLong() - 1, leaf, path));
        if (line != null) {
            proof.put("isThisLine", Arrays.equals(leaf, Hashes.leaf(line.toString().getBytes(UTF_8))));
        }
        return proof;
    }

    private static byte[] hash(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }

    private static Mono<ApiAnswer> ifGood(Mono<ApiAnswer> first, Function<ApiAnswer, Mono<ApiAnswer>> then) {
        return first.flatMap(answer -> answer.isGood() ? then.apply(answer) : Mono.just(answer));
    }

}
