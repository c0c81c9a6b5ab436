package dev.parley.webapi.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Problem details as RFC 9457 has them, and the rule that was broken. */
@Schema(name = "Problem", description = "Why a call was refused (RFC 9457).")
public record ProblemBody(
        @Schema(example = "/problems/invalid-input", description = "Where the rule is explained.") String type,
        @Schema(example = "The input is not valid") String title, @Schema(example = "400") int status,
        @Schema(example = "2 things are wrong with the body") String detail,
        @Schema(example = "/api/negotiations", description = "The path that was called.") String instance,
        @Schema(example = "invalid-input",
                description = "The rule that was broken, the first where it is several.") String rule,
        @Schema(description = "Everything that is wrong with the input, or every rule that was broken.") List<Violation> violations) {
}
