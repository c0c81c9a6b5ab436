package dev.parley.outgoing.subscriptions;

import dev.parley.sharedevents.Name;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events somebody wants; where nothing is named, all.
 *
 * @param types the stable names of events
 */
public record Selection(Set<String> types, List<String> productAreas, List<String> salesTeams) {

    public Selection {
        types = Set.copyOf(types);
        productAreas = List.copyOf(productAreas);
        salesTeams = List.copyOf(salesTeams);
    }

    /** Whether it takes events of this type at all. */
    public boolean takes(String type) {
        return types.isEmpty() || types.contains(type);
    }

    /**
     * Whether it takes what happens there.
     * @param productArea of the negotiation; absent where none is named, and outside of
     * negotiations
     */
    public boolean takes(@Nullable Name productArea, @Nullable Name salesTeam) {
        return names(productAreas, productArea) && names(salesTeams, salesTeam);
    }

    private static boolean names(Collection<String> wanted, @Nullable Name one) {
        return wanted.isEmpty() || (one != null && wanted.stream().map(Name::of).anyMatch(one::equals));
    }

}
