package dev.parley.queryservice.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A subscriber that reads what it is sent only when it is asked to. */
final class EventStream implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern ID = Pattern.compile("id:(\\d+)");

    private final HttpURLConnection connection;

    private final BufferedReader reader;

    /** Connects and reads the first comment. */
    EventStream(int port, String login, @Nullable Long lastEventId) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/api/events");
        connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setRequestProperty("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((login + ":" + login).getBytes(StandardCharsets.US_ASCII)));
        if (lastEventId != null) {
            connection.setRequestProperty("Last-Event-ID", lastEventId.toString());
        }
        reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
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

    /** What the event says, after its id. */
    String data() throws IOException {
        return readUntil("data:").substring("data:".length());
    }

    /** Reads on to the end of the stream, which has to be an orderly one. */
    boolean ends() throws IOException {
        String line = reader.readLine();
        while (line != null) {
            line = reader.readLine();
        }
        return true;
    }

    private String readUntil(String start) throws IOException {
        String line = line();
        while (!line.startsWith(start)) {
            line = line();
        }
        return line;
    }

    private String line() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("the stream has ended");
        }
        return line;
    }

    @Override
    public void close() {
        connection.disconnect();
    }

}
