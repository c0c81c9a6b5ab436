package dev.parley.queryservice.audit;

import dev.parley.eventlog.proof.HashTree;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Why an earlier log is the beginning of a later one: hashes in base64. */
record ConsistencyProof(@Schema(example = "7") long from, @Schema(example = "42") long to, List<String> hashes,
        @Schema(description = "The log position that the answer stands at: the later size.",
                example = "42") long position,
        Instant at) {

    static ConsistencyProof of(HashTree tree, long from, long to, Instant at) {
        return new ConsistencyProof(from, to,
                tree.consistencyProof(from, to).stream().map(InclusionProof::base64).toList(), to, at);
    }

}
