package dev.parley.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NotesTests {

    private final NoteSigner signer = NoteSigner.generate("log");

    private final String one = signer.sign("log\n1\nx\n");

    private final String other = NoteSigner.generate("witness").sign("log\n2\ny\n");

    @Test
    void comeApartAgain() {
        assertThat(Notes.split(one + other)).containsExactly(one, other);
        assertThat(Notes.split(one + "\n" + other + "\n\n" + one)).containsExactly(one, other, one);
        assertThat(Notes.split("")).isEmpty();
    }

    @Test
    void keepAllSignaturesOfOne() {
        String both = one + other.substring(other.indexOf("\n\n") + 2);
        assertThat(Notes.split(both + one)).containsExactly(both, one);
    }

    @Test
    void refusesOneThatIsCutOff() {
        assertThatIllegalArgumentException().isThrownBy(() -> Notes.split(one + "log\n2\ny\n"));
    }

}
