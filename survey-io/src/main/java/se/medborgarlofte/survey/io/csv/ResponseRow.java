package se.medborgarlofte.survey.io.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.response.QuestionOrder;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** How a response to one questionnaire stands in a row. */
final class ResponseRow {

    private static final Map<String, Mode> MODES = SingleCells.byWord(Mode.values());

    private final List<String> columns;
    private final SampleCells sample;
    private final int firstOfQuestions;
    private final QuestionOrder order;
    private final Map<QuestionId, AnswerCells> answers = new LinkedHashMap<>();
    private final List<Remembered> inOrder = new ArrayList<>();
    private final Alike<QuestionnaireId> questionnaires = new Alike<>();
    private final Alike<LocalDate> days = new Alike<>();
    private final Alike<Mode> modes = new Alike<>();
    private final Alike<String> languages = new Alike<>();
    private final Alike<AreaCode> areas = new Alike<>();
    private final Alike<SamplePosition> positions = new Alike<>();

    /** The cells of a question's answer, with what they have said before. */
    private record Remembered(int first, int last, AnswerCells cells, Alike<Answer> alike) {

        Answer read(Cells row) {
            return alike.read(row, first, last, cells::read).orElse(Answer.Missing.NOT_ASKED);
        }
    }

    private ResponseRow(Round round, Questionnaire questionnaire) {
        this.columns = ResponseColumns.of(round, questionnaire);
        this.sample = SampleCells.of(round);
        this.firstOfQuestions = ResponseColumns.firstOfQuestions(round);
        this.order = QuestionOrder.of(questionnaire);
    }

    static ResponseRow of(Round round, Questionnaire questionnaire) {
        var row = new ResponseRow(round, questionnaire);
        int first = row.firstOfQuestions;
        for (var question : questionnaire.questions()) {
            int after = first + question.variables().size();
            row.add(question, first, after - 1);
            first = after;
        }
        return row;
    }

    private void add(Question question, int first, int last) {
        var cells = question.match(new CellsOfQuestion(first));
        answers.put(question.id(), cells);
        inOrder.add(new Remembered(first, last, cells, new Alike<>()));
    }

    List<String> columns() {
        return columns;
    }

    /** The response; empty when the cells say none, and then why is among their faults. */
    Optional<Response> read(Cells cells) {
        var id = SingleCells.id(cells, ResponseColumns.RESPONSE);
        var questionnaire = read(cells, ResponseColumns.QUESTIONNAIRE, questionnaires, SingleCells::questionnaire);
        var day = written(cells, ResponseColumns.DAY, days, SingleCells::date);
        var mode = read(cells, ResponseColumns.MODE, modes, (row, column) -> SingleCells.constant(row, column, MODES));
        var language = read(cells, ResponseColumns.LANGUAGE, languages, SingleCells::text);
        var position = position(cells);
        var given = answers(cells);
        return cells.areSound()
                ? Optional.of(new Response(
                        id.orElseThrow(),
                        questionnaire.orElseThrow(),
                        day,
                        mode.orElseThrow(),
                        language.orElseThrow(),
                        written(cells, ResponseColumns.AREA, areas, ResponseRow::area),
                        position,
                        order.answers(given)))
                : Optional.empty();
    }

    /** What a single cell says. */
    private static <T> Optional<T> read(
            Cells cells, int column, Alike<T> alike, BiFunction<Cells, Integer, Optional<T>> reading) {
        return alike.read(cells, column, column, row -> reading.apply(row, column));
    }

    /** The same of a cell that may be empty. */
    private static <T> Optional<T> written(
            Cells cells, int column, Alike<T> alike, BiFunction<Cells, Integer, Optional<T>> reading) {
        return cells.isEmpty(column) ? Optional.empty() : read(cells, column, alike, reading);
    }

    private static Optional<AreaCode> area(Cells cells, int column) {
        return Optional.of(new AreaCode(cells.text(column)));
    }

    private SamplePosition position(Cells cells) {
        int last = firstOfQuestions - 1;
        return last == ResponseColumns.AREA
                ? SamplePosition.NONE
                : positions
                        .read(cells, ResponseColumns.AREA + 1, last, row -> Optional.of(sample.read(row)))
                        .orElseThrow();
    }

    private List<Answer> answers(Cells cells) {
        List<Answer> given = new ArrayList<>(inOrder.size());
        for (var place : inOrder) {
            given.add(place.read(cells));
        }
        return given;
    }

    /** The cells of a response, without asking whether they will say the same when they are read. */
    List<String> write(Response response) {
        List<String> cells = new ArrayList<>(List.of(
                response.id().toString(),
                response.questionnaire().toString(),
                response.day().map(LocalDate::toString).orElse(""),
                SmallLetters.of(response.mode()),
                response.language(),
                response.area().map(AreaCode::value).orElse("")));
        cells.addAll(sample.write(response.position()));
        answers.forEach((question, place) -> cells.addAll(place.write(response.answer(question))));
        return cells;
    }

    /** What of {@code response} these cells do not say, such as a text that looks like a kind of missing answer. */
    Findings lost(Response response, List<String> written) {
        var cells = Cells.of(columns, written);
        var reread = read(cells);
        var faults = cells.faults().and(unencodable(written));
        return reread.map(other -> faults.and(lost(response, other)).and(lost(response.position(), other.position())))
                .orElse(faults);
    }

    /** Of how the response was drawn, what the round has no column for. */
    private static Findings lost(SamplePosition position, SamplePosition reread) {
        return Stream.of(
                        lost("weight", position.weight(), reread.weight()),
                        lost("stratum", position.stratum(), reread.stratum()),
                        lost("unit", position.unit(), reread.unit()),
                        lost("person", position.person(), reread.person()))
                .collect(Findings.joined());
    }

    private static Findings lost(String path, Object part, Object reread) {
        return part.equals(reread) ? Findings.NONE : Findings.of(Finding.error("response.positionNotRecorded", path));
    }

    private Findings unencodable(List<String> written) {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        return new Findings(IntStream.range(0, written.size())
                .filter(column -> !encoder.canEncode(written.get(column)))
                .mapToObj(column -> Finding.error("cell.notText", columns.get(column)))
                .toList());
    }

    private Findings lost(Response response, Response reread) {
        var questions = new LinkedHashSet<>(answers.keySet());
        questions.addAll(response.answers().keySet());
        return new Findings(questions.stream()
                .filter(question -> !isSame(response.answer(question), reread.answer(question), question))
                .map(question ->
                        Finding.error("answer.notWritable", question.value()).with("question", question))
                .toList());
    }

    private boolean isSame(Answer answer, Answer reread, QuestionId question) {
        return Optional.ofNullable(answers.get(question))
                .map(place -> place.isSame(answer, reread))
                .orElse(!answer.isAsked());
    }
}
