package se.medborgarlofte.survey.io.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;

/** How the answers to one questionnaire stand in rows. */
final class AnswerRows {

    private final Map<QuestionId, CellsOf> questions = new LinkedHashMap<>();

    AnswerRows(Questionnaire questionnaire) {
        for (Question question : questionnaire.questions()) {
            questions.put(question.id(), question.match(CellsOf.KINDS));
        }
    }

    List<Cell> write(Map<QuestionId, Answer> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().isAsked())
                .flatMap(answer -> write(answer.getKey(), answer.getValue()))
                .toList();
    }

    private Stream<Cell> write(QuestionId question, Answer answer) {
        return Optional.ofNullable(questions.get(question)).map(cells -> cells.write(answer)).stream()
                .flatMap(List::stream);
    }

    Map<QuestionId, Answer> read(Map<String, Answer> cells) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        questions.forEach((question, form) -> {
            var answer = form.read(cells);
            if (answer.isAsked()) {
                answers.put(question, answer);
            }
        });
        return answers;
    }

    /** What of {@code answers} rows cannot say, such as the answer to a question that is not in the questionnaire. */
    Findings lost(Map<QuestionId, Answer> answers) {
        return new Findings(answers.entrySet().stream()
                .filter(answer -> answer.getValue().isAsked())
                .filter(answer ->
                        write(answer.getKey(), answer.getValue()).findAny().isEmpty())
                .map(answer -> Finding.error(
                                "answer.notWritable", answer.getKey().value())
                        .with("question", answer.getKey()))
                .toList());
    }
}
