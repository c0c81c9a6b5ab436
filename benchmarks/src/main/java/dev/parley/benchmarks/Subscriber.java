package dev.parley.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One connection that waits for events, read by a virtual thread of its own. */
final class Subscriber implements AutoCloseable {

    private static final int BUFFER = 512;

    private static final long PATIENCE_SECONDS = 60;

    private final Socket socket;

    private final CountDownLatch greeted = new CountDownLatch(1);

    private volatile long position;

    private volatile long reachedAt;

    private Subscriber(Socket socket) {
        this.socket = socket;
    }

    static Subscriber open(int port, String credentials) throws IOException {
        Subscriber subscriber = new Subscriber(asking(port, credentials));
        Thread.ofVirtual().start(subscriber::read);
        return subscriber;
    }

    /** One that asks and then never reads. */
    static Subscriber silent(int port, String credentials) throws IOException {
        return new Subscriber(asking(port, credentials));
    }

    private static Socket asking(int port, String credentials) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
            .write(("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Basic "
                    + credentials + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), BUFFER)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    reachedAt = System.nanoTime();
                    position = Long.parseLong(line.substring(3).strip());
                }
                else if (line.startsWith("retry:")) {
                    greeted.countDown();
                }
            }
        }
        catch (IOException ex) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(ex);
            }
        }
    }

    void awaitHello() throws InterruptedException {
        if (!greeted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a subscriber was not answered");
        }
    }

    /** When the first and the last had come to a position, in ms since {@code began}. */
    static double[] awaitAll(List<Subscriber> all, long position, long began) throws InterruptedException {
        long first = Long.MAX_VALUE;
        long last = 0;
        for (Subscriber one : all) {
            one.await(position);
            first = Math.min(first, one.reachedAt);
            last = Math.max(last, one.reachedAt);
        }
        return new double[] { (first - began) / 1e6, (last - began) / 1e6 };
    }

    private void await(long wanted) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (position < wanted) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("a subscriber is at " + position + ", not at " + wanted);
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
