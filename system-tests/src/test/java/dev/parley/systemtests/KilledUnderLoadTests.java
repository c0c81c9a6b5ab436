package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledUnderLoadTests {

    private static final int KILLS = Integer.getInteger("parley.kills", 5);

    @TempDir
    Path folder;

    @Test
    void everythingAcknowledgedIsThereOnceHoweverOftenParleyIsKilled() throws Exception {
        Path store = folder.resolve("parley.db");
        List<ClaimWriter> writers = IntStream.range(0, 16).mapToObj(n -> new ClaimWriter("Writer " + n)).toList();
        for (int kill = 0; kill < KILLS; kill++) {
            try (ParleyProcess parley = ready(store)) {
                for (ClaimWriter writer : writers) {
                    writer.assertNothingAcknowledgedIsMissing(parley.as("sales"));
                    writer.settle(parley.as("sales"));
                }
                killWhileWriting(parley, writers);
            }
        }
        try (ParleyProcess parley = ready(store)) {
            for (ClaimWriter writer : writers) {
                writer.settle(parley.as("sales"));
                writer.assertAllIsThereOnce(parley.as("sales"));
            }
        }
        StoredLog.assertWhole(store);
    }

    private static ParleyProcess ready(Path store) throws Exception {
        return ParleyProcess.ready(ParleyProcess.STANDALONE, "sqlite:" + store, "--parley.samples=false");
    }

    private static void killWhileWriting(ParleyProcess parley, List<ClaimWriter> writers) throws Exception {
        Semaphore acknowledgements = new Semaphore(0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (ClaimWriter writer : writers) {
                writing.add(threads.submit(() -> {
                    writer.writeUntilGone(parley.as("sales"), acknowledgements);
                    return writer;
                }));
            }
            int until = ThreadLocalRandom.current().nextInt(30, 200);
            boolean loaded = acknowledgements.tryAcquire(until, 60, TimeUnit.SECONDS);
            parley.kill();
            for (Future<?> writer : writing) {
                writer.get();
            }
            assertThat(loaded).as("%s calls were answered", until).isTrue();
        }
    }

}
