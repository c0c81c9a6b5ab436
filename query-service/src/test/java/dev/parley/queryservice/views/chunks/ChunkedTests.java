package dev.parley.queryservice.views.chunks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunkedTests {

    @Test
    void behavesAsAListDoesAndKeepsEarlierVersionsAsTheyWere() {
        Random random = new Random(7);
        List<Integer> expected = new ArrayList<>();
        Chunked<Integer> chunked = Chunked.empty();
        List<List<Integer>> before = new ArrayList<>();
        List<Chunked<Integer>> kept = new ArrayList<>();
        for (int step = 0; step < 10_000; step++) {
            if (step % 1000 == 0) {
                before.add(List.copyOf(expected));
                kept.add(chunked);
            }
            if (expected.isEmpty() || random.nextInt(3) > 0) {
                expected.add(step);
                chunked = chunked.plus(step);
            }
            else {
                int index = random.nextInt(expected.size());
                expected.set(index, step);
                chunked = chunked.with(index, step);
            }
        }
        assertThat(chunked.stream()).containsExactlyElementsOf(expected);
        assertThat(kept.stream().map(version -> version.stream().toList())).isEqualTo(before);
    }

    @Test
    void hasNothingBeyondItsEnd() {
        Chunked<String> one = Chunked.<String>empty().plus("a");
        assertThatThrownBy(() -> one.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.with(1, "b")).isInstanceOf(IndexOutOfBoundsException.class);
    }

}
