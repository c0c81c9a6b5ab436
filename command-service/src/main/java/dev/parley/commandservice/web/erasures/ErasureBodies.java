package dev.parley.commandservice.web.erasures;

import dev.parley.webapi.body.InvalidFieldException;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said about erasures and holds. */
public final class ErasureBodies {

    private ErasureBodies() {
    }

    /** What it is about: one of these. */
    @Schema(description = "What it is about: exactly one of these.")
    public record NamedSubject(@Nullable @Size(max = Limits.TITLE) @Schema(example = "sales2",
            description = "A login, or the pseudonym that the log has: who they are, and not what they wrote.") String person,
            @Nullable @Size(max = Limits.TITLE) @Schema(example = "Acme",
                    description = "The name of an account, or the pseudonym that the log has.") String account,
            @Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e10",
                    description = "The id of a negotiation: all narrative in it.") String negotiation,
            @Nullable @Positive @Schema(example = "17",
                    description = "The position of an entry: its narrative.") Long position) {

        public NamedSubject {
            if (Stream.of(person, account, negotiation, position).filter(Objects::nonNull).count() != 1) {
                throw new InvalidFieldException("person", "or account, negotiation or position: exactly one of them");
            }
        }

    }

    /** What somebody wants to be erased, or to be held. */
    @Schema(description = "What is to be erased, or held, and why.")
    public record AboutSubject(@NotNull @Schema(example = "{\"person\":\"sales2\"}") NamedSubject subject,
            @NotNull @Size(max = Limits.TEXT) @Schema(example = "Left the company and asked to be forgotten",
                    description = "Sealed like all narrative, and erasable in its turn.") String reason) {
    }

    /** Why. */
    @Schema(description = "Why.")
    public record Because(@NotNull @Size(max = Limits.TEXT) @Schema(example = "Checked that nothing stands against it",
            description = "Sealed like all narrative, and erasable in its turn.") String reason) {
    }

    /** What to look for. */
    @Schema(description = "What to look for.")
    public record Wanted(@NotNull @Size(max = Limits.TITLE) @Schema(example = "Jane Roe",
            description = "Looked for as it is, but for case, width and spaces.") String text) {
    }

}
