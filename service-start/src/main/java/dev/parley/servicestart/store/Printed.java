package dev.parley.servicestart.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a process prints, taken as it comes. */
final class Printed {

    /** More than a few keys take. */
    private static final int MOST = 4096;

    /** How long the last of it may take to get here once the process has ended. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(1);

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private final Thread reader;

    Printed(InputStream stream) {
        reader = Thread.ofVirtual().start(() -> keep(stream));
    }

    /** What is too much is taken too, or the process would end because of that. */
    private void keep(InputStream stream) {
        byte[] some = new byte[MOST];
        try (stream) {
            for (int count = stream.read(some); count >= 0; count = stream.read(some)) {
                kept.write(some, 0, Math.min(count, MOST - kept.size()));
            }
        }
        catch (IOException _) {
            // What came before it counts.
        }
    }

    /**
     * What came, once the process has ended; what it has started may go on holding its
     * output open.
     */
    String text() throws InterruptedException {
        reader.join(ON_ITS_WAY);
        return kept.toString(StandardCharsets.US_ASCII);
    }

}
