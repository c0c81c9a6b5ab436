package dev.parley.queryservice.audit;

import dev.parley.eventlog.proof.HashTree;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Why an entry is in the log: its leaf hash and those to combine it with, in base64. */
record InclusionProof(@Schema(example = "7") long position, @Schema(example = "42") long size,
        @Schema(example = "FTVSB9ePDKQSOTrfQ2AuyKyq2eSI7MVpPVJD5XvA7BM=") String leafHash,
        @Schema(description = "From the leaf to the root.") List<String> hashes, Instant at) {

    static InclusionProof of(HashTree tree, long position, long size, Instant at) {
        return new InclusionProof(position, size, base64(tree.leaf(position - 1)),
                tree.inclusionProof(position - 1, size).stream().map(InclusionProof::base64).toList(), at);
    }

    static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

}
