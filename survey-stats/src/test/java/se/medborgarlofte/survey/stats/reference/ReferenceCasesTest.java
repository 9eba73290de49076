package se.medborgarlofte.survey.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every case in the folder named by {@code -Dreference.dir}, by default the copy among the test resources. */
class ReferenceCasesTest {

    private static final Path FOLDER = Path.of(System.getProperty("reference.dir", "src/test/resources/reference"));

    private static final AtomicInteger AGREED = new AtomicInteger();

    static List<String> cases() throws IOException {
        try (var files = Files.list(FOLDER.resolve("cases"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @AfterAll
    static void count() throws IOException {
        System.out.println("reference cases: " + AGREED + " of " + cases().size() + " agree");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agrees_with_the_reference(String file) {
        var reference = JsonMapper.shared()
                .readTree(FOLDER.resolve("cases").resolve(file).toFile());

        var answer = answer(reference);

        assertThat(ReferenceAgreement.of(reference).differences(reference.get("result"), answer))
                .isEmpty();
        AGREED.incrementAndGet();
    }

    private static JsonNode answer(JsonNode reference) {
        var call = reference.get("call");
        if (call.get("estimator").stringValue().equals("fayHerriot")) {
            return new FayHerriotAnswer(FOLDER.resolve("data")).answer(reference);
        }
        return switch (reference.get("kind").stringValue()) {
            case "scalar" -> ReferenceEstimators.scalar(call).answer(call, reference.get("result"));
            case "survey" ->
                ReferenceEstimators.survey(call)
                        .answer(ReferenceSample.of(reference, FOLDER.resolve("data")), call, reference);
            default -> throw new UnsupportedOperationException("kind is not known: " + reference.get("kind"));
        };
    }
}
