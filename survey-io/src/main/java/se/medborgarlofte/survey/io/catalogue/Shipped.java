package se.medborgarlofte.survey.io.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.medborgarlofte.survey.io.json.Json;

/** Files inside the library's own jar. */
final class Shipped {

    private Shipped() {}

    /** @throws IllegalStateException if there is no such file, for then the jar was built wrong */
    static byte[] bytes(String name) {
        try (var bytes = Shipped.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("file is not in the jar: " + name);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is laid out as it would be written is for a test to say, once. */
    static <T extends Record> T read(String name, Class<T> type) {
        return Json.read(new String(bytes(name), StandardCharsets.UTF_8), type).orThrow();
    }
}
