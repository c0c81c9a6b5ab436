package dev.parley.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wire to a MongoDB on this machine that hangs up in the middle of every so manieth
 * insertion: now before the server has seen it, now after the server has done it and
 * before it could say so.
 */
final class UnreliableWire implements AutoCloseable {

    private final InetSocketAddress server;

    private final ServerSocket ear;

    private final int every;

    private final AtomicInteger insertions = new AtomicInteger();

    private final AtomicInteger cuts = new AtomicInteger();

    UnreliableWire(InetSocketAddress server, int every) throws IOException {
        this.server = server;
        this.every = every;
        this.ear = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    String address() {
        return ear.getInetAddress().getHostAddress() + ":" + ear.getLocalPort();
    }

    /** How often it has hung up in the middle of an insertion. */
    int cuts() {
        return cuts.get();
    }

    private void listen() {
        try {
            while (!ear.isClosed()) {
                Link link = new Link(ear.accept(), new Socket(server.getAddress(), server.getPort()));
                Thread.ofVirtual().start(link::ask);
                Thread.ofVirtual().start(link::answer);
            }
        }
        catch (IOException closed) {
            // The test is over.
        }
    }

    @Override
    public void close() {
        try {
            ear.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** One connection, both ways. */
    private final class Link {

        private final Socket client;

        private final Socket behind;

        private volatile boolean deaf;

        Link(Socket client, Socket behind) {
            this.client = client;
            this.behind = behind;
        }

        void ask() {
            byte[] buffer = new byte[1 << 16];
            try (client; behind) {
                InputStream in = client.getInputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (inserts(buffer, read) && insertions.incrementAndGet() % every == 0) {
                        if (cuts.incrementAndGet() % 2 == 0) {
                            return;
                        }
                        deaf = true;
                    }
                    behind.getOutputStream().write(buffer, 0, read);
                }
            }
            catch (IOException gone) {
                // Either end has hung up, and both are closed by now.
            }
        }

        void answer() {
            byte[] buffer = new byte[1 << 16];
            try (client; behind) {
                InputStream in = behind.getInputStream();
                for (int read = in.read(buffer); read >= 0 && !deaf; read = in.read(buffer)) {
                    client.getOutputStream().write(buffer, 0, read);
                }
            }
            catch (IOException gone) {
                // Either end has hung up, and both are closed by now.
            }
        }

        private static boolean inserts(byte[] request, int length) {
            return new String(request, 0, length, StandardCharsets.ISO_8859_1).contains("\u0002insert\0");
        }

    }

}
