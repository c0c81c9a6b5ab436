package dev.parley.commandservice.negotiation.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersistentMapTests {

    private final PersistentMap<String, Integer> map = PersistentMap.<String, Integer>empty()
        .with("z", 1)
        .with("a", 2)
        .with("m", 3);

    @Test
    void keepsWhatCameInItsOrderEvenIfItChanges() {
        assertThat(map.change("z", value -> value + 10).with("b", 4).all()).containsExactly(11, 2, 3, 4);
        assertThat(map.these(List.of("m", "none", "z"))).containsExactly(3, 1);
    }

    @Test
    void staysAsItWasWhenAnotherIsMadeOfIt() {
        map.with("z", 5);
        assertThat(map.all()).containsExactly(1, 2, 3);
    }

}
