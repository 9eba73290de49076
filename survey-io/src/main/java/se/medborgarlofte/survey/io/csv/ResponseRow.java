package se.medborgarlofte.survey.io.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;

/** How a response to one questionnaire stands in a row. */
final class ResponseRow {

    private static final Map<String, Mode> MODES = SingleCells.byWord(Mode.values());

    private final List<String> columns;
    private final SampleCells sample;
    private final Map<QuestionId, AnswerCells> answers = new LinkedHashMap<>();
    private final Alike<QuestionnaireId> questionnaires = new Alike<>();
    private final Alike<LocalDate> days = new Alike<>();

    private ResponseRow(List<String> columns, SampleCells sample) {
        this.columns = columns;
        this.sample = sample;
    }

    static ResponseRow of(Round round, Questionnaire questionnaire) {
        var row = new ResponseRow(ResponseColumns.of(round, questionnaire), SampleCells.of(round));
        int first = ResponseColumns.firstOfQuestions(round);
        for (var question : questionnaire.questions()) {
            row.answers.put(question.id(), question.match(new CellsOfQuestion(first)));
            first += question.variables().size();
        }
        return row;
    }

    List<String> columns() {
        return columns;
    }

    /** The response; empty when the cells say none, and then why is among their faults. */
    Optional<Response> read(Cells cells) {
        var id = SingleCells.id(cells, ResponseColumns.RESPONSE);
        var questionnaire = questionnaires.read(cells, ResponseColumns.QUESTIONNAIRE, SingleCells::questionnaire);
        var day = cells.isEmpty(ResponseColumns.DAY)
                ? Optional.<LocalDate>empty()
                : days.read(cells, ResponseColumns.DAY, SingleCells::date);
        var mode = SingleCells.constant(cells, ResponseColumns.MODE, MODES);
        var language = SingleCells.text(cells, ResponseColumns.LANGUAGE);
        var position = sample.read(cells);
        var given = answers(cells);
        return cells.areSound()
                ? Optional.of(new Response(
                        id.orElseThrow(),
                        questionnaire.orElseThrow(),
                        day,
                        mode.orElseThrow(),
                        language.orElseThrow(),
                        area(cells),
                        position,
                        given))
                : Optional.empty();
    }

    private static Optional<AreaCode> area(Cells cells) {
        String code = cells.text(ResponseColumns.AREA);
        return code.isEmpty() ? Optional.empty() : Optional.of(new AreaCode(code));
    }

    private Map<QuestionId, Answer> answers(Cells cells) {
        Map<QuestionId, Answer> given = new LinkedHashMap<>();
        for (var place : answers.entrySet()) {
            var answer = place.getValue().read(cells);
            if (answer.isPresent() && answer.get().isAsked()) {
                given.put(place.getKey(), answer.get());
            }
        }
        return given;
    }

    /** The cells of a response, without asking whether they will say the same when they are read. */
    List<String> write(Response response) {
        List<String> cells = new ArrayList<>(List.of(
                response.id().toString(),
                response.questionnaire().toString(),
                response.day().map(LocalDate::toString).orElse(""),
                response.mode().name().toLowerCase(Locale.ROOT),
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
