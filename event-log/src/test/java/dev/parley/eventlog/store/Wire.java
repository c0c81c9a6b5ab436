package dev.parley.eventlog.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A wire to a server that can be cut, or lose the answer to a request. */
final class Wire implements AutoCloseable {

    private final InetSocketAddress server;

    private final ServerSocket ear;

    private final Queue<Link> links = new ConcurrentLinkedQueue<>();

    private final AtomicReference<@Nullable String> losesAnswer = new AtomicReference<>();

    private volatile boolean cut;

    Wire(InetSocketAddress server) throws IOException {
        this.server = server;
        this.ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    String address() {
        return ear.getInetAddress().getHostAddress() + ":" + ear.getLocalPort();
    }

    void cut() {
        cut = true;
        links.forEach(Link::close);
        links.clear();
    }

    void mend() {
        cut = false;
    }

    /**
     * The server will do the next request that has these words in it, and hang up instead
     * of saying so.
     */
    void loseAnswerTo(String words) {
        losesAnswer.set(words);
    }

    boolean lostAnswer() {
        return losesAnswer.get() == null;
    }

    private void listen() {
        while (!ear.isClosed()) {
            try {
                Link link = new Link(ear.accept(), new Socket(server.getAddress(), server.getPort()));
                links.add(link);
                link.start();
            }
            catch (IOException ex) {
                cut = true;
            }
        }
    }

    @Override
    public void close() {
        try {
            ear.close();
            cut();
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

        void start() {
            Thread.ofVirtual().start(() -> pass(client, behind, true));
            Thread.ofVirtual().start(() -> pass(behind, client, false));
        }

        private void pass(Socket from, Socket to, boolean asks) {
            byte[] buffer = new byte[1 << 16];
            try (from; to) {
                InputStream in = from.getInputStream();
                for (int read = in.read(buffer); read >= 0 && !cut; read = in.read(buffer)) {
                    if (asks) {
                        deaf |= losesAnswerTo(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    }
                    if (!asks && deaf) {
                        return;
                    }
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
            catch (IOException ex) {
                close();
            }
        }

        /** At most one request is it. */
        private boolean losesAnswerTo(String request) {
            String words = losesAnswer.get();
            return words != null && request.contains(words) && losesAnswer.compareAndSet(words, null);
        }

        void close() {
            try (client; behind) {
                deaf = true;
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
