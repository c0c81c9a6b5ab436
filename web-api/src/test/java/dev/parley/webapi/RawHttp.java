package dev.parley.webapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** HTTP written by hand, for what no client would send. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;

    private RawHttp() {
    }

    /** All that is answered until the server closes the connection. */
    static String answer(int port, String sent) throws IOException {
        try (Socket socket = open(port)) {
            socket.getOutputStream().write(sent.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** Whether nothing is answered for a while, and the connection is not closed. */
    static boolean isQuiet(Socket socket, int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            socket.getInputStream().read();
            return false;
        }
        catch (SocketTimeoutException ex) {
            return true;
        }
        catch (SocketException ex) {
            return false;
        }
        finally {
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

}
