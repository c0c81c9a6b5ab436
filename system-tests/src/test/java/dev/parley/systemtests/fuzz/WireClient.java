package dev.parley.systemtests.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sends bytes and reads what is answered, on one connection as long as it is kept: an
 * HTTP client would not send what is no HTTP.
 */
final class WireClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InetSocketAddress server;

    private @Nullable Socket socket;

    WireClient(InetSocketAddress server) {
        this.server = server;
    }

    /** What came back, and how long it took; of a stream only its head. */
    record WireAnswer(int status, Map<String, List<String>> headers, String body, Duration took) {

        String type() {
            return headers.getOrDefault("Content-Type", List.of("")).getFirst().replaceFirst("\\s*;.*", "");
        }

    }

    /** Sends the call; if a kept connection was closed meanwhile, on a new one. */
    WireAnswer send(WireCall call) throws IOException {
        boolean kept = socket != null;
        try {
            return exchange(call);
        }
        catch (EOFException | java.net.SocketException ex) {
            close();
            if (!kept) {
                throw ex;
            }
            return exchange(call);
        }
    }

    private WireAnswer exchange(WireCall call) throws IOException {
        Socket open = connected();
        InputStream in = new BufferedInputStream(open.getInputStream());
        long begin = System.nanoTime();
        write(open, call.bytes());
        String[] lines = head(in).split("\r\n");
        while (lines[0].contains(" 100 ")) {
            lines = head(in).split("\r\n");
        }
        Map<String, List<String>> headers = headers(lines);
        boolean streams = headers.getOrDefault("Content-Type", List.of("")).getFirst().startsWith("text/event-stream");
        byte[] body = streams || call.method().equals("HEAD") ? new byte[0] : body(in, headers);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        if (streams || headers.getOrDefault("Connection", List.of()).contains("close")) {
            close();
        }
        return new WireAnswer(Integer.parseInt(lines[0].substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length())),
                headers, new String(body, StandardCharsets.UTF_8), took);
    }

    private Socket connected() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket();
            open.setTcpNoDelay(true);
            open.setSoTimeout((int) PATIENCE.toMillis());
            open.connect(server);
            socket = open;
        }
        return open;
    }

    /** Who is refused early need not be listened to: the answer is there already. */
    private static void write(Socket open, byte[] bytes) throws IOException {
        try {
            open.getOutputStream().write(bytes);
            open.getOutputStream().flush();
        }
        catch (IOException ex) {
            if (open.getInputStream().available() == 0) {
                throw ex;
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("closed after " + head.size() + " bytes of a head");
            }
            head.write(next);
            boolean fits = next == ((matched % 2 == 0) ? '\r' : '\n');
            matched = fits ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(String[] lines) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon), _ -> new ArrayList<>())
                .add(lines[i].substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
        if (headers.getOrDefault("Transfer-Encoding", List.of()).contains("chunked")) {
            return chunks(in);
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", List.of("0")).getFirst());
        return in.readNBytes(length);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line(in).strip(), 16);
            body.writeBytes(in.readNBytes(length));
            line(in);
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("closed within a body");
            }
            line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        if (open != null) {
            open.close();
        }
    }

}
