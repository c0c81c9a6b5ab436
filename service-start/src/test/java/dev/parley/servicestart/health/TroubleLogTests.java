package dev.parley.servicestart.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TroubleLogTests {

    private final AtomicLong now = new AtomicLong();

    private final TroubleLog log = new TroubleLog("data/parley.db", now::get);

    @Test
    void saysOnceAMinuteWhatIsWrongAndWhatToDo(CapturedOutput output) {
        for (int second = 0; second < 150; second++) {
            now.set(Duration.ofSeconds(second).toNanos());
            log.now(new StoreUnavailableException("data/parley.db", StoreTrouble.FULL, null));
        }
        assertThat(output.getAll().split("the store data/parley.db has no space left on its disk", -1)).hasSize(4);
        assertThat(output.getAll()).contains("What to do: make room on that disk");
    }

    @Test
    void saysThatItIsOverOnce(CapturedOutput output) {
        log.now(null);
        log.now(new StoreUnavailableException("data/parley.db", StoreTrouble.AWAY, null));
        log.now(null);
        log.now(null);
        assertThat(output.getAll().split("can be used again", -1)).hasSize(2);
    }

}
