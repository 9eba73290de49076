package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of the API by OpenAPI 3.1. */
final class Description implements Resource {

    private static final String FILE = "openapi.json";

    private final String document = document();

    @Override
    public Reply reply(Context call) {
        return Reply.current(document);
    }

    static String document() {
        try (var file = Objects.requireNonNull(Description.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
