package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.Views;
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
 * requests. The others stand together as {@value #OTHER}, and if those are too few, or
 * are a single team that subtraction would reveal, the smallest of the shown teams stand
 * with them. Reckoned over all requests, so that no filter changes who is shown.
 *
 * @param together the teams that are not shown by themselves
 */
public record Teams(Set<String> together) {

    public static final String OTHER = "other";

    public static Teams of(Views views) {
        return new Teams(
                together(views.negotiations().raisers().byTeam(), views.policy().policy().fewestPeopleShown()));
    }

    /** The name that a team's figures stand under. */
    public @Nullable String shownAs(@Nullable String team) {
        return team != null && together.contains(team) ? OTHER : team;
    }

    private static Set<String> together(Map<String, Set<PersonId>> raisers, int fewest) {
        Set<String> together = new TreeSet<>();
        Set<PersonId> people = new HashSet<>();
        for (String team : smallestFirst(raisers)) {
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

    private static List<String> smallestFirst(Map<String, Set<PersonId>> raisers) {
        return raisers.keySet()
            .stream()
            .sorted(Comparator.comparingInt((String team) -> peopleOf(team, raisers).size())
                .thenComparing(Comparator.naturalOrder()))
            .toList();
    }

    private static Set<PersonId> peopleOf(String team, Map<String, Set<PersonId>> raisers) {
        return Objects.requireNonNull(raisers.get(team));
    }

}
