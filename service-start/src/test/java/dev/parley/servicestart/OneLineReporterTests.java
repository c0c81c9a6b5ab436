package dev.parley.servicestart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.StoreRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

class OneLineReporterTests {

    private final PrintStream before = System.err;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(before);
    }

    @Test
    void saysInOneLineWhatIsWrongHoweverDeepItIs() {
        says(new IllegalStateException(
                new RuntimeException("outer", new StoreRefusedException("the store\nis locked"))),
                "the store is locked");
        says(new StartRefusedException("no key"), "no key");
        says(new IllegalStateException(new PortInUseException(8080)),
                "port 8080 is in use; choose another with --server.port");
        says(new InvalidConfigurationPropertyValueException("server.port", "abc", "no number"),
                "server.port cannot be abc: no number");
    }

    @Test
    void leavesToOthersWhatItDoesNotKnow() {
        assertThat(new OneLineReporter(null).reportException(new IllegalStateException("a bug"))).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private void says(Throwable failure, String line) {
        said.reset();
        assertThat(new OneLineReporter(null).reportException(failure)).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8))
            .isEqualTo("Parley does not start: " + line + System.lineSeparator());
    }

}
