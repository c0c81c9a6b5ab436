package dev.parley.queryservice.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Public proposals, and which of them belong together.
 *
 * @param titles by name
 * @param pairs each both ways: looked for by the one's title, and to be found
 */
record RelatedProposals(Map<String, String> titles, List<Pair> pairs) {

    record Pair(String asked, String wanted) {
    }

    /** For how many pairs the wanted one is the first, among the first five and ten. */
    record Hits(long at1, long at5, long at10) {
    }

    static RelatedProposals read(String file) throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RelatedProposals.class.getResourceAsStream("/related/" + file)),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(fields -> {
                titles.put(fields[0], fields[1]);
                for (String other : fields[2].isEmpty() ? new String[0] : fields[2].split(" ")) {
                    pairs.add(new Pair(fields[0], other));
                    pairs.add(new Pair(other, fields[0]));
                }
            });
        }
        return new RelatedProposals(titles, pairs);
    }

    /**
     * How well they are found.
     * @param search the names of the first eleven for a title, the best first
     */
    Hits hits(Function<String, List<String>> search) {
        List<Integer> ranks = pairs.stream().map(pair -> rank(pair, search)).toList();
        return new Hits(within(1, ranks), within(5, ranks), within(10, ranks));
    }

    private int rank(Pair pair, Function<String, List<String>> search) {
        List<String> found = new ArrayList<>(search.apply(Objects.requireNonNull(titles.get(pair.asked()))));
        found.remove(pair.asked());
        int index = found.indexOf(pair.wanted());
        return index < 0 ? Integer.MAX_VALUE : index + 1;
    }

    private static long within(int most, List<Integer> ranks) {
        return ranks.stream().filter(rank -> rank <= most).count();
    }

}
