package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that send nothing do not stop Parley, and do not stay. */
class SilentConnectionsTests {

    private static final int MANY = 10_000;

    @Test
    void tenThousandStopNobodyAndAreClosed(@TempDir Path folder) throws Exception {
        List<SocketChannel> silent = new ArrayList<>();
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE,
                "sqlite:" + folder.resolve("parley.db"), "--parley.samples=false", "--parley.stalled-after=20s")) {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(),
                    URI.create(parley.address()).getPort());
            for (int i = 0; i < MANY; i++) {
                silent.add(SocketChannel.open(address));
            }
            parley.as("sales").post("/api/negotiations", Requests.raise("Silence")).expect(201);
            parley.as("product").get("/api/negotiations").expect(200);
            for (SocketChannel one : silent) {
                assertThat(one.read(ByteBuffer.allocate(1))).as("closed by Parley").isEqualTo(-1);
            }
        }
        finally {
            for (SocketChannel one : silent) {
                one.close();
            }
        }
    }

}
