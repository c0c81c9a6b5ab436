package dev.parley.eventlog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entries that one command makes: all of them are recorded or none is.
 *
 * @param command the id of the command, which no other commit has
 * @param entries at least one
 */
public record NewCommit(String command, List<NewEntry> entries) {

    private record Place(String stream, long seq) {
    }

    public NewCommit {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a commit has at least one entry");
        }
    }

    /**
     * The first entry whose id or whose place in its stream an earlier one of this commit
     * has. The unique indexes of a store may not see it.
     */
    Optional<NewEntry> duplicate() {
        if (entries.size() == 1) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        Set<Place> places = new HashSet<>();
        return entries.stream()
            .filter(entry -> !(ids.add(entry.id()) && places.add(new Place(entry.stream(), entry.seq()))))
            .findFirst();
    }

}
