package se.medborgarlofte.survey.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.csv.RandomAnswers;
import se.medborgarlofte.survey.io.csv.ResponsesFile;

/** What every store of responses does. */
class ResponsesContractTest {

    private static final Questionnaire ASKED =
            Good.programme().askedIn(Good.round(Good.OPEN)).orElseThrow();
    private static final Round ROUND = Good.round(Good.OPEN);

    @TempDir
    Path place;

    private static List<Response> sorted(List<Response> responses) {
        return responses.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private static Response with(Response response, Map<QuestionId, Answer> answers) {
        return new Response(
                response.id(),
                response.questionnaire(),
                response.day(),
                response.mode(),
                response.language(),
                response.area(),
                response.position(),
                answers);
    }

    /** Responses as a file tells them: a battery that was passed over is one whose every item was. */
    private static List<Response> told(Round round, List<Response> responses) {
        var file = ResponsesFile.of(round, ASKED);
        var bytes = new ByteArrayOutputStream();
        List<Response> told = new ArrayList<>();
        try {
            file.write(responses, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        file.each(new ByteArrayInputStream(bytes.toByteArray()), response -> {
                    told.add(response);
                    return Findings.NONE;
                })
                .orThrow();
        return told;
    }

    static Stream<Arguments> seeds() {
        return Stream.of(StoreKind.values())
                .flatMap(kind -> IntStream.range(0, 10).mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void gives_back_any_responses_in_the_order_of_their_ids(StoreKind kind, int seed) {
        var sample = Good.changed(
                ROUND,
                text -> text.replaceFirst(
                        "\\}\\s*$", ", \"columns\": [\"weight\", \"stratum\", \"unit\", \"person\"]}"));
        var random = new RandomAnswers(new Random(seed));
        var written = told(
                sample,
                IntStream.range(0, 30)
                        .mapToObj(i -> random.response(sample, ASKED))
                        .toList());
        var shuffled = new ArrayList<>(written);
        Collections.shuffle(shuffled, new Random(seed));
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            store.holdings().responses().replace(sample, ASKED, shuffled);

            List<Response> read = new ArrayList<>();
            store.holdings()
                    .responses()
                    .each(sample, ASKED, response -> {
                        read.add(response);
                        return Findings.NONE;
                    })
                    .orThrow();
            assertThat(read).isEqualTo(sorted(written));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_exactly_what_was_written_last(StoreKind kind) {
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());
            var all = Good.responses(store.holdings().responses(), Good.OPEN);

            store.holdings().responses().replace(ROUND, ASKED, all.subList(1, 2));

            assertThat(Good.responses(store.holdings().responses(), Good.OPEN)).isEqualTo(all.subList(1, 2));
            assertThat(Good.responses(store.holdings().responses(), Good.CLOSED))
                    .isEqualTo(Good.responses(Good.holdings().responses(), Good.CLOSED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_round_has_responses_once_any_number_was_written(StoreKind kind) {
        try (var store = kind.open(place)) {
            store.holdings().surveys().write(Good.programme());
            assertThat(store.holdings().responses().has(ROUND)).isFalse();

            store.holdings().responses().replace(ROUND, ASKED, List.of());

            assertThat(store.holdings().responses().has(ROUND)).isTrue();
            assertThat(Good.responses(store.holdings().responses(), Good.OPEN)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_reader_finds_wrong_is_told_of_the_round(StoreKind kind) {
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            var findings = store.holdings()
                    .responses()
                    .each(
                            ROUND,
                            ASKED,
                            response -> Findings.of(Finding.error("response.repeated", "response")
                                    .with("response", response.id())));

            assertThat(findings.list())
                    .hasSameSizeAs(Good.responses(Good.holdings().responses(), Good.OPEN))
                    .allSatisfy(
                            finding -> assertThat(finding.place().document()).isEqualTo("rounds/2018/responses.csv"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_kept_is_refused_and_the_old_stays(StoreKind kind) {
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());
            var all = Good.responses(store.holdings().responses(), Good.OPEN);
            var unknown = with(all.get(0), Map.of(new QuestionId("SNOW"), new Answer.Chosen(1)));

            assertThatThrownBy(() -> store.holdings().responses().replace(ROUND, ASKED, List.of(unknown)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("answer.notWritable");

            assertThat(Good.responses(store.holdings().responses(), Good.OPEN)).isEqualTo(all);
        }
    }

    /** A store that kept files would give back the file. */
    @ParameterizedTest
    @EnumSource
    void one_answer_changed_is_one_cell_changed_in_the_folder(StoreKind kind) throws IOException {
        var question = new QuestionId("SAFE");
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());
            var all = new ArrayList<>(Good.responses(store.holdings().responses(), Good.OPEN));
            var answers = new LinkedHashMap<>(all.get(0).answers());
            answers.put(question, new Answer.Chosen(4));
            all.set(0, with(all.get(0), answers));

            store.holdings().responses().replace(ROUND, ASKED, all);

            var copy = place.resolve("copy");
            Good.copy(store.holdings(), Good.folder(copy));
            var before = cells(Path.of("src/test/resources/good"));
            var after = cells(copy);
            assertThat(after).hasSameSizeAs(before);
            assertThat(IntStream.range(0, after.size())
                            .filter(i -> !after.get(i).equals(before.get(i))))
                    .containsExactly(before.indexOf("SAFE") + before.indexOf("WORDS") + 1);
            assertThat(after.get(before.indexOf("SAFE") + before.indexOf("WORDS") + 1))
                    .isEqualTo("4");
        }
    }

    /** Header and first response, without texts that hold commas. */
    private static List<String> cells(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve("rounds/2018/responses.csv"));
        return Stream.concat(
                        Stream.of(lines.get(0).split(",")),
                        lines.stream().skip(1).flatMap(line -> Stream.of(line.split(",", -1))))
                .toList();
    }
}
