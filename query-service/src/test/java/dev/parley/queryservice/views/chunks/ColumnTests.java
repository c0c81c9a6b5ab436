package dev.parley.queryservice.views.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnTests {

    private static final int MANY = 20_000;

    /** The first chunk, and the last with one more. */
    private static final int CHANGED = 1024 + MANY % 1024 + 1;

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void showsOfEachElementWhatThereIsToSeeHoweverTheListHasGrown() {
        Random random = new Random(5);
        List<Integer> expected = new ArrayList<>();
        Chunked<Integer> chunked = Chunked.empty();
        for (int step = 0; step < 10_000; step++) {
            if (expected.isEmpty() || random.nextInt(3) > 0) {
                expected.add(step);
                chunked = chunked.plus(step);
            }
            else {
                int index = random.nextInt(expected.size());
                expected.set(index, -step);
                chunked = chunked.with(index, -step);
            }
            if (step % 1000 == 0) {
                assertThat(seen(chunked)).isEqualTo(doubled(expected));
            }
        }
        assertThat(seen(chunked)).isEqualTo(doubled(expected));
    }

    @Test
    void looksOnlyAtChunksThatHaveChanged() {
        Chunked<Integer> before = numbers();
        seen(before);
        assertThat(looks).hasValue(MANY);
        Chunked<Integer> changed = before.with(5, 7).plus(1);
        assertThat(changed.column("doubled", this::look).get(5)).isEqualTo(14);
        assertThat(looks).hasValue(MANY + CHANGED);
        assertThat(before.column("doubled", this::look).get(5)).isEqualTo(10);
        assertThat(looks).hasValue(MANY + CHANGED);
    }

    @Test
    void anEarlierListIsSeenAsItWas() {
        Chunked<Integer> before = numbers();
        Chunked<Integer> after = before.with(5, 7);
        assertThat(after.column("doubled", this::look).get(5)).isEqualTo(14);
        assertThat(before.column("doubled", this::look).get(5)).isEqualTo(10);
    }

    private static Chunked<Integer> numbers() {
        Chunked<Integer> numbers = Chunked.empty();
        for (int number = 0; number < MANY; number++) {
            numbers = numbers.plus(number);
        }
        return numbers;
    }

    private List<Integer> seen(Chunked<Integer> chunked) {
        Column<Integer> column = chunked.column("doubled", this::look);
        return IntStream.range(0, chunked.size()).mapToObj(column::get).toList();
    }

    private static List<Integer> doubled(List<Integer> some) {
        return some.stream().map(number -> 2 * number).toList();
    }

    private Integer look(Integer number) {
        looks.incrementAndGet();
        return 2 * number;
    }

}
