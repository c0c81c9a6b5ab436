package dev.parley.queryservice.web.subscriptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.outgoing.subscriptions.Channel;
import dev.parley.outgoing.subscriptions.Selection;
import dev.parley.outgoing.subscriptions.Signing;
import dev.parley.outgoing.subscriptions.Standing;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.outgoing.subscriptions.SwitchedOff;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, and how far it has come.
 *
 * @param target scheme and host of where it goes: the rest may be a secret
 * @param narrative whether what people wrote is sent
 * @param position everything up to here was sent, is waiting, or was not wanted
 * @param waiting how many are to be sent once more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionShown(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id,
        @Schema(example = "Ticket system") String name, Channel channel, @Schema(example = "Ada Lovelace") String owner,
        @Schema(example = "https://hooks.example.org",
                description = "Scheme and host: the rest may be a secret.") String target,
        List<String> types, List<String> productAreas, List<String> salesTeams,
        @Schema(description = "Whether what people wrote is sent: it is if the owner may read it.") boolean narrative,
        State state, SwitchedOff.@Nullable Reason offBecause, @Nullable Instant offSince,
        @Nullable Instant failingSince,
        @Schema(example = "1234",
                description = "Everything up to here was sent, is waiting, or was not wanted.") long position,
        @Schema(example = "0", description = "How many are to be sent once more.") int waiting,
        @Nullable @Schema(description = "Until when the secret before signs too.") Instant formerSecretUntil,
        Instant madeAt) {

    /** How it stands with it. */
    enum State {

        /** What comes is sent. */
        ON,
        /** The last attempt failed. */
        FAILING,
        /** Its owner is no administrator any more, and nothing is sent for them. */
        HELD,
        /** It was switched off. */
        OFF

    }

    static SubscriptionShown of(Subscription one, Standing standing, String owner, boolean served, boolean narrative) {
        Selection selection = one.selection();
        SwitchedOff off = standing.off();
        Signing signing = one.signing();
        return new SubscriptionShown(one.id(), one.name(), one.channel(), owner,
                one.target().getScheme() + "://" + one.target().getAuthority(),
                selection.types().stream().sorted().toList(), selection.productAreas(), selection.salesTeams(),
                narrative, state(standing, served), off == null ? null : off.because(), off == null ? null : off.at(),
                standing.failingSince(), standing.position(), standing.retries().size(),
                signing == null ? null : signing.formerUntil(), one.madeAt());
    }

    private static State state(Standing standing, boolean served) {
        if (standing.off() != null) {
            return State.OFF;
        }
        return !served ? State.HELD : standing.failingSince() != null ? State.FAILING : State.ON;
    }

}
