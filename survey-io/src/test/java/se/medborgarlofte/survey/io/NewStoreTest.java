package se.medborgarlofte.survey.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.programme.CopySurvey;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.sql.SqlStore;

class NewStoreTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();
    private static final String GOOD = "src/test/resources/good";

    @TempDir
    Path temp;

    private static void copy(String from, Path to) {
        try (var source = Stores.open(from, CONSTRAINTS).orThrow();
                var made = NewStore.at(to.toString()).orThrow().begin(CONSTRAINTS)) {
            new CopySurvey(source.holdings(), CONSTRAINTS)
                    .copy(source.surveys().read().orThrow(), made.store().holdings());
            made.keep();
        }
    }

    /** Every file, as text in which a byte is a character. */
    private static Map<String, String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(Optional<Finding> finding) {
        return finding.map(Finding::code).orElse("");
    }

    private NewStore.Place place(String name) {
        return NewStore.at(temp.resolve(name).toString()).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../examples/halmstad", "../examples/gss-fear", GOOD})
    void a_survey_comes_back_from_a_database_byte_for_byte(String folder) {
        copy(folder, temp.resolve("survey.db"));
        copy(temp.resolve("survey.db").toString(), temp.resolve("back"));

        assertThat(files(temp.resolve("back"))).isEqualTo(files(Path.of(folder)));
    }

    @Test
    void the_same_survey_gives_the_same_database() throws IOException {
        copy(GOOD, temp.resolve("one.db"));
        copy(GOOD, temp.resolve("two.db"));

        assertThat(temp.resolve("one.db")).hasSameBinaryContentAs(temp.resolve("two.db"));
    }

    @Test
    void a_database_that_was_made_before_is_put_in_a_free_place_whole() throws IOException {
        copy(GOOD, temp.resolve("made.db"));

        try (var made = Files.newInputStream(temp.resolve("made.db"))) {
            place("survey.db").put(made);
        }

        assertThat(place("survey.db").isDatabase()).isTrue();
        assertThat(place("survey").isDatabase()).isFalse();
        assertThat(temp.resolve("survey.db")).hasSameBinaryContentAs(temp.resolve("made.db"));
        assertThat(temp).isDirectoryNotContaining("glob:**.new.db");
    }

    @Test
    void nothing_is_put_where_something_is() throws IOException {
        Files.writeString(temp.resolve("survey.db"), "mine");

        assertThatThrownBy(() -> place("survey.db").put(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(files(temp)).containsExactly(Map.entry("survey.db", "mine"));
    }

    @Test
    void a_database_is_checked_as_a_folder_is() {
        copy(GOOD, temp.resolve("survey.db"));

        try (var store =
                Stores.open(temp.resolve("survey.db").toString(), CONSTRAINTS).orThrow()) {
            var findings = new CheckSurvey(store.surveys(), store.responses(), CONSTRAINTS, Catalogue.indicators())
                    .everything();

            assertThat(findings.list()).noneMatch(Finding::isError);
            assertThat(store.forms()).isPresent();
        }
    }

    @Test
    void a_database_is_one_file_when_it_is_closed() {
        copy(GOOD, temp.resolve("survey.sqlite"));

        assertThat(temp).isDirectoryNotContaining(path -> !path.endsWith("survey.sqlite"));
        assertThat(temp.resolve("survey.sqlite")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey.db", "survey"})
    void what_is_not_kept_is_never_there(String name) {
        try (var made = place(name).begin(CONSTRAINTS)) {
            made.store()
                    .surveys()
                    .write(Stores.open(GOOD, CONSTRAINTS)
                            .orThrow()
                            .surveys()
                            .read()
                            .orThrow());
        }

        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey.db", "survey"})
    void a_place_that_has_a_survey_is_occupied_but_may_be_replaced(String name) {
        copy("../examples/gss-fear", temp.resolve(name));
        assertThat(why(place(name).occupied())).isEqualTo("store.inUse");
        assertThat(place(name).irreplaceable()).isEmpty();

        copy(GOOD, temp.resolve(name));

        copy(temp.resolve(name).toString(), temp.resolve("back"));
        assertThat(files(temp.resolve("back"))).isEqualTo(files(Path.of(GOOD)));
    }

    @Test
    void an_empty_folder_is_free_and_what_is_no_survey_is_not_replaced() throws IOException {
        Files.createDirectories(temp.resolve("empty"));
        Files.createDirectories(temp.resolve("project"));
        copy(GOOD, temp.resolve("home"));
        Files.createDirectories(temp.resolve("home/.git"));
        Files.writeString(temp.resolve("project/thesis.txt"), "mine");
        Files.writeString(temp.resolve("other.db"), "mine");

        assertThat(place("empty").occupied()).isEmpty();
        assertThat(place("empty").irreplaceable()).isEmpty();
        assertThat(Stream.of("project", "home", "other.db")
                        .map(name -> why(place(name).irreplaceable())))
                .containsOnly("store.holdsMore");
        copy(GOOD, temp.resolve("empty"));
        assertThat(files(temp.resolve("empty"))).isEqualTo(files(Path.of(GOOD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey.db", "survey"})
    void what_came_there_meanwhile_is_left_alone(String name) throws IOException {
        try (var made = place(name).begin(CONSTRAINTS);
                var source = Stores.open(GOOD, CONSTRAINTS).orThrow()) {
            new CopySurvey(source.holdings(), CONSTRAINTS)
                    .copy(source.surveys().read().orThrow(), made.store().holdings());
            copy("../examples/gss-fear", temp.resolve(name));

            assertThatThrownBy(made::keep).isInstanceOf(UncheckedIOException.class);
        }

        copy(temp.resolve(name).toString(), temp.resolve("back"));
        assertThat(files(temp.resolve("back"))).isEqualTo(files(Path.of("../examples/gss-fear")));
    }

    /** A folder of which nothing was ever written is not there to be moved. */
    @Test
    void what_was_there_comes_back_when_the_new_one_cannot_be_put_there() {
        copy(GOOD, temp.resolve("survey"));

        try (var made = place("survey").begin(CONSTRAINTS)) {
            assertThatThrownBy(made::keep).isInstanceOf(UncheckedIOException.class);
        }

        assertThat(files(temp)).hasSameSizeAs(files(Path.of(GOOD)));
        assertThat(files(temp.resolve("survey"))).isEqualTo(files(Path.of(GOOD)));
    }

    @Test
    void a_database_that_somebody_has_open_is_not_replaced() {
        copy(GOOD, temp.resolve("survey.db"));

        try (var open = SqlStore.at(temp.resolve("survey.db"))) {
            open.holdings().surveys().write(open.holdings().surveys().read().orThrow());

            assertThat(why(place("survey.db").irreplaceable())).isEqualTo("store.openElsewhere");
        }
        assertThat(place("survey.db").irreplaceable()).isEmpty();
    }

    @Test
    void a_place_knows_the_store_that_is_there_by_any_name() {
        copy(GOOD, temp.resolve("survey.db"));

        assertThat(place("survey.db")
                        .holds(temp.resolve("x/../survey.db").normalize().toString()))
                .isTrue();
        assertThat(place("survey.db").holds(GOOD)).isFalse();
        assertThat(place("other.db").holds(GOOD)).isFalse();
    }

    @Test
    void a_server_is_no_place_yet() {
        assertThatThrownBy(
                        () -> NewStore.at("jdbc:postgresql://localhost/survey").orThrow())
                .hasMessageContaining("store.notSupported");
        assertThatThrownBy(() -> NewStore.at("nul\u0000l").orThrow()).hasMessageContaining("store.noSuchFolder");
    }

    @Test
    void a_database_of_something_else_is_told() throws IOException {
        Files.writeString(temp.resolve("notes.db"), "mine".repeat(100));

        assertThat(Stores.open(temp.resolve("notes.db").toString(), CONSTRAINTS)
                        .findings()
                        .list())
                .extracting(Finding::code)
                .containsExactly("store.notDatabase");
    }
}
