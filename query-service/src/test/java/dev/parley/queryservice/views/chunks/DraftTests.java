package dev.parley.queryservice.views.chunks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DraftTests {

    private final Random random = new Random(11);

    @Test
    void behavesAsAListDoesAndChangesNoListThatItHasGivenOut() {
        List<Integer> expected = new ArrayList<>();
        Draft<Integer> draft = Chunked.<Integer>empty().draft();
        List<List<Integer>> before = new ArrayList<>();
        List<Chunked<Integer>> given = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            if (step % 777 == 0) {
                before.add(List.copyOf(expected));
                given.add(draft.list());
            }
            change(draft, expected, step);
        }
        assertThat(draft.size()).isEqualTo(expected.size());
        assertThat(draft.list().stream()).containsExactlyElementsOf(expected);
        assertThat(given.stream().map(list -> list.stream().toList())).isEqualTo(before);
    }

    @Test
    void leavesTheListItBeganWithAsItWas() {
        Chunked<String> one = Chunked.<String>empty().plus("a");
        Draft<String> draft = one.draft();
        draft.set(0, "b");
        draft.add("c");
        assertThat(one.stream()).containsExactly("a");
        assertThat(draft.list().stream()).containsExactly("b", "c");
    }

    @Test
    void givesTheSameListOutAgainIfNothingHasChanged() {
        Chunked<String> one = Chunked.<String>empty().plus("a");
        Draft<String> draft = one.draft();
        assertThat(draft.list()).isSameAs(one);
        draft.set(0, "b");
        assertThat(draft.list()).isSameAs(draft.list()).isNotSameAs(one);
    }

    @Test
    void hasNothingBeyondItsEnd() {
        Draft<String> draft = Chunked.<String>empty().plus("a").draft();
        assertThatThrownBy(() -> draft.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> draft.set(-1, "b")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private void change(Draft<Integer> draft, List<Integer> expected, int step) {
        if (expected.isEmpty() || random.nextInt(3) > 0) {
            expected.add(step);
            draft.add(step);
        }
        else {
            int index = random.nextInt(expected.size());
            expected.set(index, step);
            draft.set(index, step);
            assertThat(draft.get(index)).isEqualTo(step);
        }
    }

}
