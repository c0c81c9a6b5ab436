package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.NegotiationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of some negotiations that have not ended were raised first and last: what a
 * duplicate, or what was superseded, could point to.
 */
record Standing(@Nullable Negotiation first, @Nullable Negotiation last) {

    private static final Comparator<Negotiation> BY_RAISING = Comparator
        .<Negotiation, Instant>comparing(one -> one.request().raised().at())
        .thenComparing(one -> one.id().value());

    /** One for each chunk, looked up again only where something happened. */
    static List<Standing> in(Negotiations all) {
        return all.eachChunk(Standing.class, Standing::of);
    }

    private static Standing of(List<Negotiation> some) {
        List<Negotiation> standing = some.stream().filter(one -> !one.state().isEnded()).toList();
        return new Standing(standing.stream().min(BY_RAISING).orElse(null),
                standing.stream().max(BY_RAISING).orElse(null));
    }

    static boolean hasEarlier(Negotiations all, Negotiation than) {
        return in(all).stream()
            .map(Standing::first)
            .filter(Objects::nonNull)
            .anyMatch(first -> BY_RAISING.compare(first, than) < 0);
    }

    /** The same, of others than these. */
    static boolean hasEarlier(Negotiations all, Negotiation than, Set<NegotiationId> except) {
        return except.isEmpty() ? hasEarlier(all, than) : all.stream()
            .anyMatch(one -> !one.state().isEnded() && !except.contains(one.id()) && BY_RAISING.compare(one, than) < 0);
    }

    static boolean hasLater(Negotiations all, Negotiation than) {
        return in(all).stream()
            .map(Standing::last)
            .filter(Objects::nonNull)
            .anyMatch(last -> BY_RAISING.compare(last, than) > 0);
    }

}
