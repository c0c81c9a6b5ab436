package dev.parley.commandservice.web.subscriptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.outgoing.subscriptions.Channel;
import dev.parley.sharedevents.EventTypes;
import dev.parley.webapi.body.InvalidFieldException;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent about subscriptions, and what is answered. */
public final class SubscriptionBodies {

    private static final int ADDRESS = 2000;

    private static final int TYPES = 100;

    private SubscriptionBodies() {
    }

    /** What somebody wants sent elsewhere. */
    @Schema(description = "What is to be sent elsewhere; of what is not named, all.")
    public record NewSubscription(
            @NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "Ticket system") String name,
            @Nullable @Schema(
                    description = "In which form: WEBHOOK, as a signed event for a program, if absent; or a message for people in a chat.") Channel channel,
            @NotNull @Size(min = 1, max = ADDRESS) @Schema(example = "https://hooks.example.org/parley",
                    description = "Where it is posted to: https, on a public address unless the operator allows another.") String url,
            @Nullable @Size(max = TYPES) @Schema(example = "[\"RequestAccepted\", \"RequestDeclined\"]",
                    description = "Types of events, as in the history.") List<@NotNull String> types,
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    example = "[\"Billing\"]") List<@NotNull @Size(min = 1, max = Limits.WORD) String> productAreas,
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    example = "[\"DACH\"]") List<@NotNull @Size(min = 1, max = Limits.WORD) String> salesTeams,
            @Nullable @Min(1) @Schema(example = "1200",
                    description = "The position of the first entry that may be sent; if absent, what comes from now on.") Long from) {

        public NewSubscription {
            if (types != null && types.stream().anyMatch(type -> EventTypes.named(type).isEmpty())) {
                throw new InvalidFieldException("types", "must be types of events, as in the history");
            }
            if (url != null) {
                address(url);
            }
        }

        URI target() {
            return address(url);
        }

        private static URI address(String text) {
            try {
                URI address = new URI(text.strip());
                boolean web = "https".equalsIgnoreCase(address.getScheme())
                        || "http".equalsIgnoreCase(address.getScheme());
                if (web && address.getHost() != null && address.getRawUserInfo() == null
                        && address.getRawFragment() == null && isPort(address.getPort())) {
                    return address;
                }
            }
            catch (URISyntaxException ex) {
                // said below, without what was sent: it may hold a secret
            }
            throw new InvalidFieldException("url", "must be an address such as https://hooks.example.org/parley");
        }

        /** Whether it is one, or none is named. */
        private static boolean isPort(int port) {
            return port == -1 || (port > 0 && port <= 65_535);
        }

        /** Not where it goes. */
        @Override
        public String toString() {
            return "NewSubscription";
        }

    }

    /** A subscription that was made; its secret is said this once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A subscription that was made; its secret is said this once.")
    public record MadeSubscription(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id,
            @Nullable @Schema(example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                    description = "What deliveries are signed with; absent for a chat.") String secret) {
    }

    /** Another secret; it is said this once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Another secret; it is said this once.")
    public record ChangedSecret(@Schema(example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD") String secret,
            @Nullable @Schema(example = "2026-11-30T12:00:00Z",
                    description = "Until when the secret before signs too.") Instant formerUntil) {
    }

    /** Where to begin again. */
    @Schema(description = "Where to begin again.")
    public record FromPosition(@NotNull @Min(1) @Schema(example = "1200",
            description = "The position of the first entry that may be sent.") Long from) {
    }

}
