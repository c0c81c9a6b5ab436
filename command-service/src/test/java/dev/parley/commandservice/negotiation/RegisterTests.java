package dev.parley.commandservice.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTests {

    private final Register<String, Integer> register = Register.<String, Integer>empty()
        .with("z", 1)
        .with("a", 2)
        .with("m", 3);

    @Test
    void keepsWhatCameInItsOrderEvenIfItChanges() {
        assertThat(register.change("z", value -> value + 10).with("b", 4).all()).containsExactly(11, 2, 3, 4);
        assertThat(register.these(List.of("m", "none", "z"))).containsExactly(3, 1);
    }

    @Test
    void staysAsItWasWhenAnotherIsMadeOfIt() {
        register.with("z", 5);
        assertThat(register.all()).containsExactly(1, 2, 3);
    }

}
