package se.medborgarlofte.survey.web.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A request written by hand, byte by byte, as no well-behaved client would. */
record RawRequest(String name, String text) {

    private static final int PATIENCE_MILLIS = 30_000;

    /** What the server answers until it hangs up; empty if it hangs up at once. */
    String sendTo(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (SocketException e) {
                return read(socket);
            }
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        var read = new StringBuilder();
        try {
            var bytes = new byte[8192];
            for (int n = socket.getInputStream().read(bytes);
                    n >= 0;
                    n = socket.getInputStream().read(bytes)) {
                read.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            return read.toString();
        }
        return read.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
