package dev.parley.queryservice.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.personaldata.MasterKey;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFollowerTests {

    @TempDir
    Path folder;

    @Test
    void goesOnOnceTheKeyIsThereThatWasMissing() {
        MasterKey before = MasterKey.generate();
        MasterKey changed = before.changed();
        AtomicInteger looks = new AtomicInteger();
        MasterKey reading = MasterKey.decode(before.encoded())
            .lookedUpAgain(() -> looks.incrementAndGet() == 1 ? before.encoded() : changed.encoded());
        try (Library library = new Library(folder, changed, reading)) {
            var asked = library.asked("Export of invoices").id();
            assertThat(library.find("invoices")).containsExactly(asked);
            assertThat(looks).hasValueGreaterThan(1);
        }
    }

}
