package se.medborgarlofte.survey.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;

/**
 * A request with a large body, from a client that sends all of it before it looks for an answer.
 *
 * @param line the method and the path
 * @param header one or more, without those that say how long the body is
 * @param length of the body in bytes
 */
record Upload(String line, String header, long length) {

    /** Less than the server's own with somebody who says nothing, so that it is seen when it waits. */
    private static final int PATIENCE_MILLIS = 15_000;

    private static final int SIZE = 0x10000;
    private static final byte[] CHUNK = ("10000\r\n" + "x".repeat(SIZE) + "\r\n").getBytes(UTF_8);
    private static final int BEFORE = "10000\r\n".length();

    /** So long every line is still at times; a server that hangs up has done so by then. */
    private static final int PAUSE_MILLIS = 20;

    private static final long PAUSE_AFTER = 8 * SIZE;

    /** What happens on the line once it is open. */
    private interface Talk<R> {
        R on(Socket socket) throws IOException;
    }

    /** What the server answers when it is told the length beforehand. */
    String declared(int port) throws IOException {
        return talk(port, socket -> {
            sendDeclared(socket.getOutputStream(), "close");
            return answer(socket);
        });
    }

    /** What the server answers to the same twice, one after the other. */
    String twice(int port) throws IOException {
        return talk(port, socket -> {
            sendDeclared(socket.getOutputStream(), "keep-alive");
            sendDeclared(socket.getOutputStream(), "close");
            return answer(socket);
        });
    }

    /** What the server answers when it is not told how long the body will be. */
    String chunked(int port) throws IOException {
        return talk(port, socket -> {
            sendChunks(socket.getOutputStream());
            return answer(socket);
        });
    }

    /** What the server answers to the headers alone. */
    String announced(int port) throws IOException {
        return talk(port, socket -> {
            socket.getOutputStream().write(head("Content-Length: " + length, "keep-alive"));
            return answer(socket);
        });
    }

    /** How much of a body in chunks can be sent before the server hangs up. */
    long untilCutOff(int port) throws IOException {
        return talk(port, socket -> {
            socket.getOutputStream().write(head("Transfer-Encoding: chunked", "close"));
            long sent = 0;
            try {
                for (; sent < length; sent += SIZE) {
                    socket.getOutputStream().write(CHUNK);
                }
            } catch (SocketException e) {
                return sent;
            }
            return sent;
        });
    }

    private void sendDeclared(OutputStream out, String connection) throws IOException {
        out.write(head("Content-Length: " + length, connection));
        for (long sent = 0; sent < length; sent += SIZE) {
            pauseAfter(sent);
            out.write(CHUNK, BEFORE, SIZE);
        }
    }

    private void sendChunks(OutputStream out) throws IOException {
        out.write(head("Transfer-Encoding: chunked", "close"));
        for (long sent = 0; sent < length; sent += SIZE) {
            pauseAfter(sent);
            out.write(CHUNK);
        }
        out.write("0\r\n\r\n".getBytes(UTF_8));
    }

    private static void pauseAfter(long sent) throws IOException {
        if (sent == PAUSE_AFTER) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
        }
    }

    private byte[] head(String framing, String connection) {
        var lines =
                List.of(line + " HTTP/1.1", "Host: localhost", header, "Connection: " + connection, framing, "", "");
        return String.join("\r\n", lines).getBytes(UTF_8);
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    /** @throws IOException if the server hangs up before everything is sent, or read, or says nothing */
    private static <R> R talk(int port, Talk<R> talk) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            return talk.on(socket);
        }
    }
}
