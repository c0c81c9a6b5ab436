package dev.parley.outgoing.subscriptions;

import dev.parley.sharedevents.PersonId;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants events sent to another tool.
 *
 * @param owner who made it: what they may not read is not sent
 * @param name what they call it
 * @param target where it goes; its path may be a secret
 * @param signing what deliveries are signed with; absent for a chat
 */
public record Subscription(String id, PersonId owner, String name, Channel channel, URI target, Selection selection,
        @Nullable Signing signing, Instant madeAt) {

    /** The same, signing with another secret. */
    public Subscription rotated(Instant now) {
        return new Subscription(id, owner, name, channel, target, selection,
                signing == null ? null : signing.rotated(now), madeAt);
    }

    /** Neither where it goes nor what signs it. */
    @Override
    public String toString() {
        return "the subscription " + id;
    }

}
