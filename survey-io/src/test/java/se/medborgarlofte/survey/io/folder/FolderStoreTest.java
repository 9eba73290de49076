package se.medborgarlofte.survey.io.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.catalogue.Starter;
import se.medborgarlofte.survey.io.json.Json;

class FolderStoreTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();
    private static final RoundId YEAR = new RoundId("2018");
    private static final String RESPONSES = "rounds/2018/responses.csv";

    @TempDir
    Path temp;

    private Edited folder;
    private FolderStore store;
    private Round round;
    private Questionnaire questionnaire;

    @BeforeEach
    void open() {
        folder = Edited.copy(Edited.GOOD, temp.resolve("survey"));
        store = FolderStore.at(folder.root(), CONSTRAINTS);
        Programme programme = store.read().orThrow();
        round = programme.round(YEAR).orElseThrow();
        questionnaire = programme.askedIn(round).orElseThrow();
    }

    private List<Response> responses() {
        var responses = new ArrayList<Response>();
        store.each(round, questionnaire, response -> {
                    responses.add(response);
                    return Findings.NONE;
                })
                .orThrow();
        return responses;
    }

    private List<String> filesOfRound() throws IOException {
        try (var files = Files.list(folder.root().resolve("rounds/2018"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void reads_every_part_of_the_programme() {
        var programme = store.read().orThrow();

        assertThat(programme.rounds()).extracting(each -> each.id().value()).containsExactly("2016", "2018");
        assertThat(programme.questionnaires()).hasSize(1);
        assertThat(programme.indicators()).hasSize(3);
        assertThat(programme.promises()).hasSize(1);
        assertThat(programme.situations())
                .singleElement()
                .satisfies(situation -> assertThat(situation.observations()).hasSize(3))
                .satisfies(situation -> assertThat(situation.pictures()).hasSize(1));
    }

    /** Every document that people write, through its record and back. */
    @Test
    void writes_every_document_as_it_was_read() {
        var programme = store.read().orThrow();

        assertThat(Json.write(programme.survey())).isEqualTo(folder.text("survey.json"));
        assertThat(Json.write(programme.areas())).isEqualTo(folder.text("areas.json"));
        assertThat(Json.write(questionnaire)).isEqualTo(folder.text("questionnaires/prov-1.json"));
        assertThat(programme.rounds())
                .allSatisfy(each ->
                        assertThat(Json.write(each)).isEqualTo(folder.text("rounds/" + each.id() + "/round.json")));
        assertThat(Json.write(programme.promises().get(0))).isEqualTo(folder.text("promises/2017.json"));
        assertThat(Json.write(Situations.Pictures.of(programme.situations().get(0))))
                .isEqualTo(folder.text("observations/2017.json"));
        assertThat(Json.write(new ReadFolder.Indicators(programme.indicators())))
                .isEqualTo(folder.text("indicators.json"));
    }

    @Test
    void replaces_all_responses_of_a_round() throws IOException {
        var kept = responses().subList(0, 2);

        store.replace(round, questionnaire, kept);

        assertThat(responses()).isEqualTo(kept);
        assertThat(filesOfRound()).containsExactly("responses.csv", "round.json");
    }

    @Test
    void writes_the_first_responses_of_a_round() {
        var all = responses();
        folder.delete(RESPONSES);

        assertThat(store.has(round)).isFalse();
        store.replace(round, questionnaire, all);

        assertThat(store.has(round)).isTrue();
        assertThat(responses()).isEqualTo(all);
    }

    @Test
    void a_failed_write_leaves_the_old_file_and_nothing_else() throws IOException {
        String before = folder.text(RESPONSES);
        var first = responses().get(0);
        var unwritable = new Response(
                first.id(),
                first.questionnaire(),
                first.day(),
                first.mode(),
                first.language(),
                first.area(),
                first.position(),
                Map.of(new QuestionId("WORDS"), new Answer.Written(".S")));

        assertThatThrownBy(() -> store.replace(round, questionnaire, List.of(unwritable)))
                .isInstanceOf(InvalidInput.class);

        assertThat(folder.text(RESPONSES)).isEqualTo(before);
        assertThat(filesOfRound()).containsExactly("responses.csv", "round.json");
    }

    @Test
    void a_write_that_breaks_off_leaves_the_old_file_and_nothing_else() throws IOException {
        String before = folder.text(RESPONSES);

        assertThatThrownBy(() -> AtomicFile.write(folder.root().resolve(RESPONSES), bytes -> {
                    bytes.write(before.getBytes(StandardCharsets.UTF_8), 0, 100);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(folder.text(RESPONSES)).isEqualTo(before);
        assertThat(filesOfRound()).containsExactly("responses.csv", "round.json");
    }

    @Test
    void a_name_that_leads_out_of_the_folder_is_a_mistake_of_the_programmer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Folder(temp).path("../x"));
    }

    @Test
    void a_new_survey_is_made_in_an_empty_folder_and_is_sound_but_for_what_must_be_filled_in() throws IOException {
        var empty = Files.createDirectory(temp.resolve("empty"));

        assertThat(FolderStore.create(empty, Starter.files()).isEmpty()).isTrue();
        assertThat(FolderStore.create(temp.resolve("new"), Starter.files()).isEmpty())
                .isTrue();

        assertThat(Stream.of("empty", "new").map(name -> new Edited(temp.resolve(name)).check()))
                .allSatisfy(findings -> assertThat(findings.list()).noneMatch(Finding::isError));
    }

    @Test
    void half_a_new_survey_is_taken_away_again() {
        var files = new LinkedHashMap<String, String>();
        files.put("questionnaires/a.json", "{}");
        files.put("../outside.json", "{}");

        assertThatIllegalArgumentException().isThrownBy(() -> FolderStore.create(temp.resolve("new"), files));

        assertThat(temp.resolve("new")).doesNotExist();
    }

    @Test
    void a_new_survey_never_overwrites_anything() {
        String before = folder.text("survey.json");

        var refused = FolderStore.create(folder.root(), Starter.files());
        var onFile = FolderStore.create(folder.root().resolve("survey.json"), Starter.files());

        assertThat(refused.list()).extracting(Finding::code).containsExactly("store.folderInUse");
        assertThat(onFile.list()).extracting(Finding::code).containsExactly("store.folderInUse");
        assertThat(folder.text("survey.json")).isEqualTo(before);
    }
}
