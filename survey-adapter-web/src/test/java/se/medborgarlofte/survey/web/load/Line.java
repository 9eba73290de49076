package se.medborgarlofte.survey.web.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The plainest client there is: what it does not spend is left to the server it shares the processors with. */
final class Line {

    private static final int PATIENCE = 30_000;

    private Line() {}

    /** What came back. */
    record Reply(int status, Optional<String> cookie, String body) {

        void expect(int expected) throws IOException {
            if (status != expected) {
                throw new IOException(status + " instead of " + expected + ": " + body);
            }
        }
    }

    static Reply get(String address, Map<String, String> headers) throws IOException {
        return read(connection(address, headers));
    }

    static Reply post(String address, Map<String, String> headers, String body) throws IOException {
        var connection = connection(address, headers);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (var out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return read(connection);
    }

    private static HttpURLConnection connection(String address, Map<String, String> headers) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        headers.forEach(connection::setRequestProperty);
        return connection;
    }

    private static Reply read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            var body = new String(
                    (in == null ? InputStream.nullInputStream() : in).readAllBytes(), StandardCharsets.UTF_8);
            return new Reply(status, Optional.ofNullable(connection.getHeaderField("Set-Cookie")), body);
        }
    }
}
