package dev.parley.queryservice.views.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergingTests {

    private final Random random = new Random(3);

    @Test
    void takesTheFirstOfAllPartsInOrder() {
        List<List<Integer>> parts = Stream.generate(this::part).limit(20).toList();
        List<Integer> all = parts.stream().flatMap(List::stream).sorted().toList();
        for (int most : new int[] { 0, 1, 17, all.size(), all.size() + 5 }) {
            assertThat(Merging.first(most, parts.stream().map(List::iterator).toList(), Comparator.naturalOrder()))
                .isEqualTo(all.subList(0, Math.min(most, all.size())));
        }
    }

    private List<Integer> part() {
        return random.ints(random.nextInt(10), 0, 50).sorted().boxed().toList();
    }

}
