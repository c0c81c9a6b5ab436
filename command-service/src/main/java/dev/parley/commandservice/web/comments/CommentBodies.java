package dev.parley.commandservice.web.comments;

import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people say to each other. */
public final class CommentBodies {

    private CommentBodies() {
    }

    /** A comment. */
    @Schema(description = "What somebody says beside the argument.")
    public record NewComment(@Nullable @Size(max = Limits.WORD) @Schema(
            example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12",
            description = "The id of the claim, objection or option that it is on; the request if absent.") String on,
            @NotNull @Size(max = Limits.TEXT) @Schema(
                    example = "The survey is at https://wiki.example/survey") String text,
            @Nullable @Size(max = Limits.ITEMS) @Schema(example = "[\"product2\"]",
                    description = "The logins, or the ids, of those who are asked to look at it.") List<@NotNull @Size(
                            max = Limits.WORD) String> mentions) {
    }

}
