package se.medborgarlofte.survey.core.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.AnswerCheck;

/**
 * The way of one respondent through a questionnaire, one question after the other, as the answers so far decide it.
 *
 * @param asked the questions these answers lead to, in order
 * @param aside the questions that were answered though these answers do not lead to them: they are not sent in
 * @param answers so far; a question that was passed over has an entry that says so
 * @param most questions there may come to be, those that were asked among them
 */
public record Walk(List<Question> asked, List<Question> aside, Map<QuestionId, Answer> answers, int most) {

    public Walk {
        asked = List.copyOf(asked);
        aside = List.copyOf(aside);
    }

    static Walk of(List<Question> questions, AnswerCheck check, Map<QuestionId, Answer> answers) {
        var led = check.complete(answers).keySet();
        var asked = questions.stream()
                .filter(question -> led.contains(question.id()))
                .toList();
        var aside = questions.stream()
                .filter(question -> !led.contains(question.id()))
                .filter(question -> isSaid(answers.getOrDefault(question.id(), Answer.Missing.NOT_ASKED)))
                .toList();
        return new Walk(asked, aside, answers, check.withinReach(answers).size());
    }

    private static boolean isSaid(Answer answer) {
        return answer.isAsked() && !answer.isBlank() && !(answer instanceof Answer.Missing);
    }

    /** The question of that name, if these answers lead to it. */
    public Optional<Question> question(String name) {
        return asked.stream()
                .filter(question -> question.id().value().equals(name))
                .findFirst();
    }

    /** Which one of the questions it is, from 1. */
    public int number(Question question) {
        return asked.indexOf(question) + 1;
    }

    public Optional<Question> before(Question question) {
        int place = asked.indexOf(question) - 1;
        return place < 0 ? Optional.empty() : Optional.of(asked.get(place));
    }

    public Optional<Question> after(Question question) {
        int place = asked.indexOf(question) + 1;
        return place == asked.size() ? Optional.empty() : Optional.of(asked.get(place));
    }

    /** The first question that was neither answered nor passed over. */
    public Optional<Question> unseen() {
        return asked.stream()
                .filter(question -> !answers.containsKey(question.id()))
                .findFirst();
    }

    public Answer answer(Question question) {
        return answers.getOrDefault(question.id(), Answer.Missing.NOT_ASKED);
    }

    /**
     * What stands in the way of going on from a question to the next: a wrong answer, or none at all though it was not
     * passed over; paths begin with the name of the question.
     */
    public Findings check(Question question) {
        var answer = answer(question);
        var found = question.check(answer);
        boolean nothing = found.isEmpty() && isNothing(answer);
        return (nothing ? Findings.of(Finding.error("answer.none", "")) : found)
                .under(question.id().value());
    }

    private static boolean isNothing(Answer answer) {
        return !answer.isAsked() || answer.isBlank();
    }

    /** Everything that stands in the way of sending the answers in. */
    public Findings check() {
        return asked.stream()
                .map(question ->
                        question.check(answer(question)).under(question.id().value()))
                .collect(Findings.joined());
    }
}
