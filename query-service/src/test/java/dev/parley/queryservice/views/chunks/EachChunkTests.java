package dev.parley.queryservice.views.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EachChunkTests {

    private static final int MANY = 5000;

    private final AtomicInteger derived = new AtomicInteger();

    private Chunked<Integer> numbers = Chunked.empty();

    @BeforeEach
    void fill() {
        for (int number = 0; number < MANY; number++) {
            numbers = numbers.plus(number);
        }
    }

    @Test
    void holdsEverythingInOrder() {
        List<List<Integer>> chunks = numbers.eachChunk("copies", List::copyOf);
        assertThat(chunks.stream().flatMap(List::stream)).containsExactlyElementsOf(numbers);
    }

    @Test
    void isDerivedAgainOnlyWhereSomethingHasChanged() {
        int chunks = sums(numbers).size();
        assertThat(derived).hasValue(chunks);
        assertThat(sums(numbers.with(0, 7)).getFirst()).isEqualTo(sums(numbers).getFirst() + 7);
        assertThat(derived).hasValue(chunks + 1);
        assertThat(sums(numbers.plus(1)).getLast()).isEqualTo(sums(numbers).getLast() + 1);
        assertThat(derived).hasValue(chunks + 2);
    }

    @Test
    void isKeptApartByItsKey() {
        assertThat(numbers.eachChunk("sizes", List::size)).first().isEqualTo(1024);
        assertThat(sums(numbers)).first().isEqualTo(1023 * 1024 / 2);
    }

    @Test
    void aQuestionIsAskedAgainOnlyOfChunksThatHaveChanged() {
        for (int asked = 0; asked < 3; asked++) {
            assertThat(total(numbers)).isEqualTo(MANY * (MANY - 1) / 2);
        }
        int chunks = derived.get();
        assertThat(chunks).isEqualTo(5);
        assertThat(total(numbers.plus(7))).isEqualTo(MANY * (MANY - 1) / 2 + 7);
        assertThat(derived).hasValue(chunks + 1);
    }

    @Test
    void howeverManyQuestionsThereAreEachHasItsAnswer() {
        for (int question = 0; question < 1000; question++) {
            int added = question;
            assertThat(numbers.<Integer>answers(_ -> added, (from, to) -> to - from + added))
                .isEqualTo(List.of(1024 + added, 1024 + added, 1024 + added, 1024 + added, 904 + added));
        }
    }

    private int total(Chunked<Integer> some) {
        return some.<Integer>answers(_ -> "total", (from, to) -> {
            derived.incrementAndGet();
            return IntStream.range(from, to).map(some::get).sum();
        }).stream().mapToInt(Integer::intValue).sum();
    }

    private List<Integer> sums(Chunked<Integer> some) {
        return some.eachChunk("sums", chunk -> {
            derived.incrementAndGet();
            return chunk.stream().mapToInt(Integer::intValue).sum();
        });
    }

}
