package dev.parley.query.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A subscriber that reads what it is sent only when it is asked to. */
final class EventStream implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern ID = Pattern.compile("id:(\\d+)");

    private final Socket socket;

    private final InputStream input;

    /** Connects and reads the answer's header and the first comment. */
    EventStream(int port, String login, @Nullable Long lastEventId) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(8192);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(PATIENCE_MILLIS);
        input = new BufferedInputStream(socket.getInputStream());
        String credentials = Base64.getEncoder()
            .encodeToString((login + ":" + login).getBytes(StandardCharsets.US_ASCII));
        String request = "GET /api/events HTTP/1.0\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Authorization: Basic " + credentials + "\r\n"
                + (lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        readUntil(":parley");
    }

    /** The position of the next event. */
    long next() throws IOException {
        while (true) {
            Matcher id = ID.matcher(line());
            if (id.matches()) {
                return Long.parseLong(id.group(1));
            }
        }
    }

    /** The rest of the event after its id. */
    String data() throws IOException {
        return readUntil("data:").substring("data:".length());
    }

    /** Reads up to a line that starts like this. */
    String readUntil(String start) throws IOException {
        String line = line();
        while (!line.startsWith(start)) {
            line = line();
        }
        return line;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new IOException("the stream has ended");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

}
