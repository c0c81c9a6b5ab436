package dev.parley.commandservice.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.commandservice.accounts.NewAccount;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent about people, and what is answered. */
public final class PeopleBodies {

    /**
     * A password may be a sentence, but hashing it is not to be work for an afternoon.
     */
    static final int PASSWORD = 200;

    /** What is no address of anybody, nor one of two, nor a header. */
    static final String ADDRESS = "[^\\s@<>,;\"]+@[^\\s@<>,;\"]+";

    private PeopleBodies() {
    }

    /** The secret of a link, and what somebody wants to sign in with. */
    @Schema(description = "The secret of a link, and what one wants to sign in with.")
    public record Arriving(
            @NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "Zk3…",
                    description = "What follows the # in the link.") String token,
            @NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "ada",
                    description = "What one signs in as.") String login,
            @NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "Ada Lovelace") String name,
            @NotNull @Size(min = 1, max = PASSWORD) @Schema(example = "four unrelated words",
                    description = "At least 12 characters, none of the common ones.") String password) {

        NewAccount account() {
            return new NewAccount(login, name.strip(), password);
        }

    }

    /** Who has come in. */
    @Schema(description = "Who has come in; a session is open.")
    public record Arrived(@Schema(example = "u_2f9Q0bJ7k1sYx3aA") String id,
            @Schema(example = "1", description = "Where the log says so.") long position) {
    }

    /** Who wants to sign in. */
    @Schema(description = "Who signs in.")
    public record Credentials(@NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "ada") String login,
            @Nullable @Size(min = 1, max = PASSWORD) @Schema(example = "four unrelated words",
                    description = "Not in a demo, where a click is enough.") String password) {
    }

    /** Another password. */
    @Schema(description = "Another password.")
    public record NewPassword(
            @NotNull @Size(min = 1, max = PASSWORD) @Schema(example = "four unrelated words") String old,
            @JsonProperty("new") @NotNull @Size(min = 1,
                    max = PASSWORD) @Schema(example = "seven paper boats drift") String changed) {
    }

    /** Another name. */
    @Schema(description = "Another name.")
    public record NewName(@NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "Ada King") String name) {
    }

    /** A token to be made. */
    @Schema(description = "A token to be made.")
    public record NewToken(@NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "nightly export") String name,
            @NotNull @Size(min = 1, max = Limits.ITEMS) @Schema(example = "[\"AUDITOR\"]",
                    description = "Some of one's own.") List<@NotNull Role> roles,
            @Nullable @Schema(example = "2027-02-26",
                    description = "The last day that it is good for: 90 days from now if absent, a year at most.") LocalDate expiresOn,
            @Nullable @Size(min = 1, max = Limits.WORD) @Schema(example = "u_7xK0bJ7k1sYx3aQ",
                    description = "The service account that it is for, if not for oneself.") String personId) {
    }

    /** A token; it is said this once. */
    @Schema(description = "A token; it is said this once.")
    public record MadeToken(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id,
            @Schema(example = "prl_Zk3…") String token, @Schema(example = "2027-02-26") LocalDate expiresOn) {
    }

    /** Whom to let in. */
    @Schema(description = "Whom to let in.")
    public record Guest(@NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "Bea") String name,
            @Nullable @Size(max = 254) @Pattern(regexp = ADDRESS) @Schema(example = "bea@example.org") String email,
            @NotNull @Size(min = 1, max = Limits.ITEMS) @Schema(example = "[\"PRODUCT\"]") List<@NotNull Role> roles,
            @Nullable @Size(min = 1, max = Limits.WORD) @Schema(example = "DACH") String salesTeam,
            @Nullable @Schema(description = "Whether it is an account for scripts.") Boolean service) {
    }

    /** An invitation, of which the link is said this once; or a service account. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An invitation, of which the link is said this once; or a service account.")
    public record Invited(@Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id,
            @Nullable @Schema(example = "u_7xK0bJ7k1sYx3aQ", description = "Of a service account.") String personId,
            @Nullable @Schema(example = "https://parley.example.org/invitation#Zk3…",
                    description = "For one person, once.") String link,
            @Nullable @Schema(example = "2026-12-05T09:00:00Z") Instant expiresAt,
            @Nullable @Schema(description = "Whether a mail server has taken it.") Boolean mailed) {

        static Invited service(PersonId person) {
            return new Invited(null, person.value(), null, null, null);
        }

    }

    /** What somebody may do from now on. */
    @Schema(description = "What somebody may do from now on.")
    public record NewRoles(
            @NotNull @Size(max = Limits.ITEMS) @Schema(example = "[\"PRODUCT\", \"EXECUTIVE\"]",
                    description = "All of their roles; none of them is added to what was.") List<@NotNull Role> roles,
            @NotNull @Size(min = 1, max = Limits.TEXT) @Schema(example = "Leads the product team now") String reason) {
    }

    /** Why. */
    @Schema(description = "Why.")
    public record StatedReason(
            @NotNull @Size(min = 1, max = Limits.TEXT) @Schema(example = "Left the company") String reason) {
    }

}
