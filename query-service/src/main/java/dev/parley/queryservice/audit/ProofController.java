package dev.parley.queryservice.audit;

import dev.parley.queryservice.web.Query;
import dev.parley.eventlog.proof.HashTree;
import dev.parley.queryservice.audit.checkpoint.Checkpoints;
import dev.parley.queryservice.audit.tree.AuditTree;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.Standpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Signed checkpoints, and proofs of what is in the log that they stand for. */
@RestController
@Tag(name = "Audit")
class ProofController {

    private final QueryExecutor executor;

    private final AuditTree tree;

    private final Checkpoints checkpoints;

    ProofController(QueryExecutor executor, AuditTree tree, Checkpoints checkpoints) {
        this.executor = executor;
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    @GetMapping(path = "/api/audit/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Get a signed checkpoint",
            description = "A C2SP tlog-checkpoint: origin, size, root, signed with Ed25519. Any size up to the head.")
    @ApiResponse(responseCode = "200", description = "The signed note.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"),
                    examples = @ExampleObject("""
                            log.example.org
                            42
                            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                            \u2014 log.example.org 2cFDFk…
                            """)))
    Mono<ResponseEntity<String>> checkpoint(Query call, @ParameterObject AuditParameters.Size size) {
        return executor.execute(call, standpoint -> {
            long head = standpoint.position();
            long wanted = Objects.requireNonNullElse(size.size(), head);
            return Uninterrupted.get(() -> checkpoints.note(AuditParameters.within("size", wanted, 0, head)));
        });
    }

    @GetMapping(path = "/api/audit/key", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Get the key that checkpoints are checked with",
            description = "A C2SP signed-note verifier key. Compare it with one known from elsewhere.")
    @ApiResponse(responseCode = "200", description = "The key: name, hash and key.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"),
                    examples = @ExampleObject("log.example.org+d9c14316+AS…")))
    Mono<ResponseEntity<String>> key(Query call) {
        return executor.execute(call, _ -> checkpoints.key().encoded() + '\n');
    }

    @GetMapping(path = "/api/audit/proofs/inclusion", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Prove that an entry is in the log",
            description = "The audit path of RFC 9162, section 2.1.3. The leaf's index is its position less one.")
    Mono<ResponseEntity<InclusionProof>> inclusion(Query call, @ParameterObject AuditParameters.Inclusion wanted) {
        return executor.execute(call, standpoint -> {
            long head = standpoint.position();
            long size = AuditParameters.within("size", Objects.requireNonNullElse(wanted.size(), head), 1, head);
            long position = AuditParameters.within("position", wanted.position(), 1, size);
            return InclusionProof.of(reaching(size), position, size, standpoint.at());
        });
    }

    @GetMapping(path = "/api/audit/proofs/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Prove that the log only grew",
            description = "Why the first entries of the later log are those of the earlier: RFC 9162, section 2.1.4.")
    Mono<ResponseEntity<ConsistencyProof>> consistency(Query call,
            @ParameterObject AuditParameters.Consistency wanted) {
        return executor.execute(call, standpoint -> consistency(wanted, standpoint));
    }

    private ConsistencyProof consistency(AuditParameters.Consistency wanted, Standpoint standpoint) {
        long head = standpoint.position();
        long to = AuditParameters.within("to", Objects.requireNonNullElse(wanted.to(), head), 1, head);
        long from = AuditParameters.within("from", wanted.from(), 1, to);
        return ConsistencyProof.of(reaching(to), from, to, standpoint.at());
    }

    private HashTree reaching(long size) {
        return Uninterrupted.get(() -> tree.reaching(size));
    }

}
