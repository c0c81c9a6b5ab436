package dev.parley.queryservice.views.negotiations;

import static java.util.Objects.requireNonNull;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.Joined;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what was said in a duplicate into the negotiation that stands. */
final class Joining {

    private final Change change;

    private final EarlierEvents earlier;

    private final Map<NegotiationId, List<EarlierEvents.Told>> there = new HashMap<>();

    private Joining(Change change, EarlierEvents earlier) {
        this.change = change;
        this.earlier = earlier;
    }

    static void join(Change change, DuplicateJoined event, EarlierEvents earlier) {
        change.duplicates = ImmutableLists.plus(change.duplicates, event.duplicate());
        Joining joining = new Joining(change, earlier);
        joining.look(event.said());
        event.said().forEach(joining::take);
        joining.there.forEach(joining::nameAccounts);
    }

    private void take(Joined said) {
        Source source = new Source(entry(said).position(), said.person(), said.role(), said.at(),
                entry(said).imported());
        switch (said.event()) {
            case DemandAdded added when isHere(added.account()) -> {
                // which is named there as well
            }
            case DemandAdded added ->
                change.demands = ImmutableLists.plus(change.demands, Demand.of(added, source, change.lastPosition));
            case ClaimEvent about ->
                change.claims = change.claims.apply(about, source, change.lastPosition).from(said.in(), source);
            case ObjectionEvent about ->
                change.objections = change.objections.apply(about, source).from(said.in(), source);
            default -> throw new IllegalArgumentException("a duplicate does not bring this: " + said.event());
        }
    }

    private boolean isHere(AccountId account) {
        return change.demands.stream().anyMatch(demand -> !demand.retracted() && demand.account().equals(account));
    }

    /** A demand of an account that is here already does not come over. */
    private void nameAccounts(NegotiationId duplicate, List<EarlierEvents.Told> told) {
        Set<AccountId> accounts = Amendments.of(told.stream().map(EarlierEvents.Told::event).toList())
            .stream()
            .filter(Amended::counts)
            .flatMap(one -> one.event() instanceof DemandAdded added ? Stream.of(added.account()) : Stream.empty())
            .collect(Collectors.toSet());
        change.demands = ImmutableLists.change(change.demands, demand -> accounts.contains(demand.account()),
                demand -> demand.alsoIn(duplicate));
    }

    private void look(List<Joined> said) {
        Map<NegotiationId, Integer> counts = new HashMap<>();
        said.forEach(one -> counts.merge(one.in(), Math.toIntExact(one.seq()) + 1, Math::max));
        counts.forEach((in, count) -> there.put(in, earlier.of(in.value(), count)));
    }

    private Recorded entry(Joined said) {
        return requireNonNull(there.get(said.in())).get(Math.toIntExact(said.seq())).entry();
    }

}
