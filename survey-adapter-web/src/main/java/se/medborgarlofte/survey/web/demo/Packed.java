package se.medborgarlofte.survey.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.json.Json;

/** What is packed into the jar for the demonstration. */
final class Packed {

    private static final String STORE = "/demo/halmstad.db";

    private Packed() {}

    /** The bytes of the store that {@link PackDemo} made when the jar was built. */
    static InputStream store() {
        return stream(STORE);
    }

    /** The example's own questionnaire in two more languages. */
    static Questionnaire questionnaire() {
        return document("trygghet-2.json", Questionnaire.class);
    }

    /** The round of practice, but for its days and the digest of its questionnaire. */
    static Round round() {
        return document("ovning.json", Round.class);
    }

    private static <T extends Record> T document(String name, Class<T> type) {
        try (var bytes = stream(name)) {
            return Json.document(bytes.readAllBytes(), type).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) {
        return Optional.ofNullable(Packed.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("file is not in the jar: " + name));
    }
}
