package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every case in the folder named by {@code -Dreference.dir}, by default the copy among the test resources. */
class ReferenceCasesTest {

    private static final Path FOLDER = Path.of(System.getProperty("reference.dir", "src/test/resources/reference"));

    static List<String> cases() throws IOException {
        try (var files = Files.list(FOLDER.resolve("cases"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agrees_with_the_reference(String file) {
        var reference = JsonMapper.shared()
                .readTree(FOLDER.resolve("cases").resolve(file).toFile());

        var answer = answer(reference);

        assertThat(ReferenceAgreement.of(reference.get("tolerance")).differences(reference.get("result"), answer))
                .isEmpty();
    }

    private static JsonNode answer(JsonNode reference) {
        return reference.get("kind").stringValue().equals("scalar")
                ? ReferenceScalars.answer(reference)
                : ReferenceSurvey.of(reference, FOLDER.resolve("data")).answer(reference.get("call"));
    }
}
