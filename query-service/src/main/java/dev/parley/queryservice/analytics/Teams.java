package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.PersonId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sales teams are shown by themselves: those in which enough people have raised
 * requests. The others stand together as {@code other}, and if those are too few, or are
 * a single team that subtraction would reveal, the smallest of the shown teams stand with
 * them. Computed over all requests, so that no filter changes who is shown.
 *
 * @param together the teams that are not shown by themselves
 * @param otherIsATeam whether one of the others is called {@code other}
 */
public record Teams(Set<Name> together, boolean otherIsATeam) {

    private static final Name OTHER = Name.of(Group.OTHER.name());

    public static Teams of(Views views) {
        var raisers = views.negotiations().raisers().byTeam();
        Set<Name> together = together(raisers, views.policy().policy().fewestPeopleShown());
        return new Teams(together, raisers.containsKey(OTHER) && !together.contains(OTHER));
    }

    /** Whether a team is not shown by itself. */
    public boolean hide(@Nullable Name team) {
        return team != null && together.contains(team);
    }

    /**
     * Whether who asks for a team by this name asks for those that are shown together.
     */
    public boolean meansOthers(@Nullable Name asked) {
        return hide(asked) || (OTHER.equals(asked) && !otherIsATeam);
    }

    private static Set<Name> together(Map<Name, Set<PersonId>> raisers, int fewest) {
        Set<Name> together = new TreeSet<>();
        Set<PersonId> people = new HashSet<>();
        for (Name team : smallestFirst(raisers)) {
            boolean small = peopleOf(team, raisers).size() < fewest;
            boolean revealing = !together.isEmpty() && (people.size() < fewest || together.size() == 1);
            if (!small && !revealing) {
                break;
            }
            together.add(team);
            people.addAll(peopleOf(team, raisers));
        }
        return Set.copyOf(together);
    }

    private static List<Name> smallestFirst(Map<Name, Set<PersonId>> raisers) {
        return raisers.keySet()
            .stream()
            .sorted(Comparator.comparingInt((Name team) -> peopleOf(team, raisers).size())
                .thenComparing(Comparator.naturalOrder()))
            .toList();
    }

    private static Set<PersonId> peopleOf(Name team, Map<Name, Set<PersonId>> raisers) {
        return Objects.requireNonNull(raisers.get(team));
    }

}
