package dev.parley.queryservice.views.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTests {

    private static final int MANY = 5000;

    private final AtomicInteger reckoned = new AtomicInteger();

    private Chunked<Integer> numbers = Chunked.empty();

    @BeforeEach
    void fill() {
        for (int number = 0; number < MANY; number++) {
            numbers = numbers.plus(number);
        }
    }

    @Test
    void holdEverythingInOrder() {
        List<List<Integer>> parts = numbers.parts("copies", List::copyOf);
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(numbers);
    }

    @Test
    void areReckonedAgainOnlyWhereSomethingHasChanged() {
        int parts = sums(numbers).size();
        assertThat(reckoned).hasValue(parts);
        assertThat(sums(numbers.with(0, 7)).getFirst()).isEqualTo(sums(numbers).getFirst() + 7);
        assertThat(reckoned).hasValue(parts + 1);
        assertThat(sums(numbers.plus(1)).getLast()).isEqualTo(sums(numbers).getLast() + 1);
        assertThat(reckoned).hasValue(parts + 2);
    }

    @Test
    void areKeptApartByTheirKeys() {
        assertThat(numbers.parts("sizes", List::size)).first().isEqualTo(1024);
        assertThat(sums(numbers)).first().isEqualTo(1023 * 1024 / 2);
    }

    @Test
    void areForgottenWhenThereAreTooManyKeys() {
        for (int key = 0; key < 1000; key++) {
            int added = key;
            assertThat(numbers.parts(key, part -> part.size() + added)).first().isEqualTo(1024 + key);
        }
    }

    private List<Integer> sums(Chunked<Integer> some) {
        return some.parts("sums", part -> {
            reckoned.incrementAndGet();
            return part.stream().mapToInt(Integer::intValue).sum();
        });
    }

}
