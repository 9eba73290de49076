package se.medborgarlofte.survey.io.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.io.json.Json;

class ShippedQuestionnaireTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "se", "medborgarlofte", "survey", "io");
    private static final Path STARTER = RESOURCES.resolve("starter");
    private static final Path TRYGGHET = Path.of("questionnaires", "trygghet-1.json");
    private static final Path HALMSTAD = Path.of("..", "examples", "halmstad");

    private record Catalogue(List<Indicator> indicators) {}

    /** A column with every code it may hold. */
    private record Column(String variable, List<Integer> codes) {}

    @Test
    void every_indicator_of_the_catalogue_is_asked_for_code_by_code() throws IOException {
        var asked = columns(questionnaire(STARTER));

        var wanted =
                catalogue().stream().flatMap(ShippedQuestionnaireTest::columns).toList();

        assertThat(wanted)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(asked).anySatisfy(there -> {
                    assertThat(there.variable()).isEqualTo(column.variable());
                    assertThat(there.codes()).containsAll(column.codes());
                }));
    }

    @Test
    void every_indicator_of_the_catalogue_is_sound_in_both_languages() throws IOException {
        assertThat(catalogue())
                .allSatisfy(indicator ->
                        assertThat(indicator.check(List.of("sv", "en")).list()).isEmpty());
    }

    /** The two differ in the name of the town alone; otherwise one version would mean two things. */
    @Test
    void halmstad_asks_the_shipped_questions_with_the_shipped_codes() throws IOException {
        var shipped = columns(questionnaire(STARTER));

        var halmstad = columns(questionnaire(HALMSTAD));

        assertThat(halmstad).isEqualTo(shipped);
    }

    @Test
    void the_index_names_every_file_of_the_starter() throws IOException {
        var index = Files.readAllLines(STARTER.resolve("index.txt"), UTF_8);

        try (Stream<Path> files = Files.walk(STARTER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> STARTER.relativize(file).toString().replace('\\', '/')))
                    .filteredOn(file -> !file.equals("index.txt"))
                    .containsExactlyInAnyOrderElementsOf(index);
        }
    }

    @Test
    void the_guide_names_every_question() throws IOException {
        var guide = Files.readString(Path.of("..", "docs", "questionnaire.md"));

        assertThat(questionnaire(STARTER).questions())
                .extracting(Question::id)
                .allSatisfy(id -> assertThat(guide).contains("| `" + id + "` |"));
    }

    private static Questionnaire questionnaire(Path folder) throws IOException {
        return read(folder.resolve(TRYGGHET), Questionnaire.class);
    }

    private static List<Indicator> catalogue() throws IOException {
        return read(RESOURCES.resolve(Path.of("catalogue", "indicators-1.json")), Catalogue.class)
                .indicators();
    }

    private static <T extends Record> T read(Path file, Class<T> type) throws IOException {
        var document = Json.document(Files.readAllBytes(file), type);
        assertThat(document.findings().list()).as(file.toString()).isEmpty();
        return document.orThrow();
    }

    private static List<Column> columns(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .flatMap(question -> question.variables().stream()
                        .map(variable -> new Column(variable.name(), question.codesOf(variable.name()))))
                .toList();
    }

    private static Stream<Column> columns(Indicator indicator) {
        var measure = indicator.measure();
        return measure.variables().stream().map(variable -> new Column(variable, measure.codes()));
    }
}
