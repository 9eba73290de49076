package se.medborgarlofte.survey.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.intake.Reception;
import se.medborgarlofte.survey.core.intake.Submission;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.programme.CopySurvey;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.NewStore;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;

class DemoTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path temp;

    private String name() {
        return temp.resolve("survey.db").toString();
    }

    private static Clock noonOn(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(STOCKHOLM).toInstant(), STOCKHOLM);
    }

    private Demo open(LocalDate day) {
        return Demo.open(name(), noonOn(day));
    }

    private static Round round(Store store, String id) {
        return store.surveys().read().orThrow().round(new RoundId(id)).orElseThrow();
    }

    private static List<Response> responses(Store store, String id) {
        var round = round(store, id);
        var asked = store.surveys().read().orThrow().askedIn(round).orElseThrow();
        List<Response> read = new ArrayList<>();
        store.responses()
                .each(round, asked, response -> {
                    read.add(response);
                    return Findings.NONE;
                })
                .orThrow();
        return read;
    }

    private static Intake intake(Store store, String id, LocalDate day) {
        var forms = store.forms().orElseThrow();
        var reception = new Reception(forms.submissions(), forms.drafts(), UUID::randomUUID, noonOn(day));
        return new Intake(reception, store.surveys().read().orThrow(), round(store, id));
    }

    private static void answer(Store store, LocalDate day) {
        var intake = intake(store, "ovning", day);
        Map<QuestionId, Answer> answers = Map.of(new QuestionId("RELATION"), new Answer.Chosen(3));
        intake.take(new Submission(intake.open("ar").form(), Mode.WEB, "ar", answers));
    }

    /** Every file, as text in which a byte is a character. */
    private static Map<String, String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void is_a_sound_survey_with_a_round_that_is_open_for_thirty_days() {
        try (var store = open(TODAY).store()) {
            var checked = new CheckSurvey(store.surveys(), store.responses(), CONSTRAINTS, Catalogue.indicators());

            assertThat(checked.everything()).isEqualTo(Findings.NONE);
            assertThat(round(store, "ovning").fieldwork())
                    .isEqualTo(new Fieldwork(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 14)));
        }
    }

    @Test
    void holds_the_whole_example_untouched_and_both_releases() {
        try (var store = open(TODAY).store();
                var back =
                        NewStore.at(temp.resolve("back").toString()).orThrow().begin(CONSTRAINTS)) {
            var programme = store.surveys().read().orThrow();
            new CopySurvey(store.holdings(), CONSTRAINTS)
                    .copy(programme, back.store().holdings());
            back.keep();
        }

        var files = files(temp.resolve("back"));
        var example = files(Path.of("../examples/halmstad"));
        assertThat(files).containsAllEntriesOf(example);
        files.keySet().removeAll(example.keySet());
        assertThat(files.keySet())
                .containsExactly(
                        "questionnaires/trygghet-2.json",
                        "releases/2016-1.json",
                        "releases/2018-1.json",
                        "rounds/ovning/round.json");
    }

    @Test
    void releases_are_dated_after_all_they_tell_of() {
        try (var store = open(TODAY).store()) {
            var releases = store.holdings().releases();

            assertThat(releases.ids()).hasSize(2).allSatisfy(id -> {
                var release = releases.release(id).orThrow().release();
                assertThat(release.day()).isEqualTo(LocalDate.of(2018, 3, 1));
                assertThat(release.report().promises())
                        .flatExtracting(reported -> reported.promise().followUps())
                        .allSatisfy(
                                followUp -> assertThat(followUp.on().value()).isLessThan("2018-03"));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15", "2026-07-14"})
    void keeps_the_answers_when_it_is_begun_again(LocalDate again) {
        List<Response> before;
        try (var store = open(TODAY).store()) {
            answer(store, TODAY);
            before = responses(store, "ovning");
        }

        var demo = open(again);

        try (var store = demo.store()) {
            assertThat(demo.found()).isEqualTo(Demo.Found.ROUND_OPEN);
            assertThat(responses(store, "ovning")).hasSize(1).isEqualTo(before);
        }
    }

    @Test
    void takes_no_answers_when_its_days_are_over() {
        try (var store = open(TODAY).store()) {
            answer(store, LocalDate.of(2026, 7, 14));

            assertThatThrownBy(() -> answer(store, LocalDate.of(2026, 7, 15)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("round.closed");
        }
    }

    @Test
    void opens_a_further_round_when_the_days_of_the_last_are_over() {
        try (var store = open(TODAY).store()) {
            answer(store, TODAY);
        }

        var demo = open(LocalDate.of(2026, 7, 15));

        try (var store = demo.store()) {
            assertThat(demo.found()).isEqualTo(Demo.Found.ROUND_OVER);
            assertThat(responses(store, "ovning")).hasSize(1);
            assertThat(round(store, "ovning").isClosed()).isTrue();
            assertThat(round(store, "ovning-2").fieldwork().firstDay()).isEqualTo(LocalDate.of(2026, 7, 15));
            intake(store, "ovning-2", LocalDate.of(2026, 7, 15)).open("sv-x-lattlast");
        }
    }

    @Test
    void begins_on_the_day_that_the_clock_says_where_it_hangs() {
        var lateInGreenwich = TODAY.atTime(22, 30).toInstant(ZoneOffset.UTC);

        try (var store =
                Demo.open(name(), Clock.fixed(lateInGreenwich, STOCKHOLM)).store()) {
            assertThat(round(store, "ovning").fieldwork().firstDay()).isEqualTo(TODAY.plusDays(1));
        }
    }

    @Test
    void is_one_file_when_it_is_closed() {
        open(TODAY).store().close();

        assertThat(temp).isDirectoryNotContaining(path -> !path.endsWith("survey.db"));
    }

    @Test
    void leaves_a_database_with_another_survey_alone() throws IOException {
        try (var from = Stores.open("../examples/gss-fear", CONSTRAINTS).orThrow();
                var made = NewStore.at(name()).orThrow().begin(CONSTRAINTS)) {
            new CopySurvey(from.holdings(), CONSTRAINTS)
                    .copy(from.surveys().read().orThrow(), made.store().holdings());
            made.keep();
        }
        byte[] before = Files.readAllBytes(temp.resolve("survey.db"));

        assertThatThrownBy(() -> open(TODAY)).isInstanceOf(Refused.class).hasMessageContaining("store.inUse");

        assertThat(Files.readAllBytes(temp.resolve("survey.db"))).isEqualTo(before);
    }

    @Test
    void leaves_a_file_that_is_no_database_alone() throws IOException {
        Files.writeString(temp.resolve("survey.db"), "mine");

        assertThatThrownBy(() -> open(TODAY)).hasMessageContaining("store.notDatabase");

        assertThat(temp.resolve("survey.db")).hasContent("mine");
    }

    @Test
    void is_in_a_database_never_in_a_folder() {
        assertThatThrownBy(() -> Demo.open(temp.resolve("survey").toString(), noonOn(TODAY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("store.notDatabase");

        assertThat(temp).isEmptyDirectory();
    }
}
