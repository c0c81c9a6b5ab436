package dev.parley.outgoing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outgoing.mail.Handed.Away;
import dev.parley.outgoing.mail.Handed.Later;
import dev.parley.outgoing.mail.Handed.Refused;
import dev.parley.outgoing.mail.Handed.Taken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTests {

    private static final Letter LETTER = Letter.asked("ada@example.org", "Hello", "Text\n");

    @Test
    void saysWhatWasTaken() throws Exception {
        assertThat(hand("NONE", "")).isEqualTo(new Taken());
    }

    @ParameterizedTest
    @CsvSource({ "RCPT,550 no such user,550", "RCPT,553 not local,553", "DATA,554 not this,554",
            "BODY,552 too large,552" })
    void knowsWhatIsRefusedForGood(String at, String answer, int status) throws Exception {
        assertThat(hand(at, answer)).isEqualTo(new Refused(status));
    }

    @ParameterizedTest
    @CsvSource({ "RCPT,451 greylisted,451", "RCPT,452 full,452", "BODY,450 busy,450" })
    void knowsWhatMayBeTakenLater(String at, String answer, int status) throws Exception {
        assertThat(hand(at, answer)).isEqualTo(new Later(status));
    }

    @ParameterizedTest
    @CsvSource({ "GREETING,421 closing", "GREETING,554 not you", "MAIL,550 not from here", "MAIL,530 sign in first",
            "RCPT,421 closing", "BODY,421 closing" })
    void knowsWhatIsAboutTheServerItself(String at, String answer) throws Exception {
        assertThat(hand(at, answer)).isInstanceOf(Away.class);
    }

    @Test
    void knowsThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(to(port).hand(LETTER)).isInstanceOf(Away.class);
    }

    /** Hands a letter to a server that answers so at this step. */
    private static Handed hand(String at, String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = Thread.ofVirtual().start(() -> serve(server, at, answer));
            Handed handed = to(server.getLocalPort()).hand(LETTER);
            serving.join();
            return handed;
        }
    }

    private static Postman to(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(sender, "parley@example.org", () -> Instant.EPOCH);
    }

    private static void serve(ServerSocket server, String at, String answer) {
        try (Socket socket = server.accept();
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = socket.getOutputStream()) {
            say(out, at.equals("GREETING") ? answer : "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String step = line.substring(0, Math.min(4, line.length()));
                say(out, step.equals(at) ? answer : step.equals("DATA") ? "354 go on" : "250 ok");
                if (step.equals("DATA") && !at.equals("DATA")) {
                    while (!".".equals(in.readLine())) {
                        // the message
                    }
                    say(out, at.equals("BODY") ? answer : "250 ok");
                }
            }
        }
        catch (IOException ex) {
            // the other one has gone
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

}
