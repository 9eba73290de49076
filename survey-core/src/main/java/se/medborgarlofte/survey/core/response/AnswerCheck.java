package se.medborgarlofte.survey.core.response;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;

/**
 * Decides whether answers are valid answers to one version of a questionnaire; the same for every channel.
 *
 * <p>What routing leads past must not be answered. What it leads to may be left out all the same, unless it is required:
 * halves of a sample get different questions, and people break off; see {@link Question#check}.
 *
 * <p>Prepared once and used for any number of responses, from any number of threads.
 */
public final class AnswerCheck {

    private final Routes routes;
    private final List<Step> steps;
    private final Set<QuestionId> questions;

    /**
     * One question.
     *
     * @param sound what has been found to be a sound answer to it before
     */
    private record Step(Question question, SoundAnswers sound) {}

    private AnswerCheck(Questionnaire questionnaire) {
        this.routes = Routes.of(questionnaire);
        this.steps = questionnaire.questions().stream()
                .map(question -> new Step(question, new SoundAnswers(question)))
                .toList();
        this.questions = steps.stream().map(step -> step.question().id()).collect(toSet());
    }

    /**
     * Ready for any number of responses.
     *
     * @param questionnaire with nothing wrong in it but its words
     */
    public static AnswerCheck of(Questionnaire questionnaire) {
        return new AnswerCheck(questionnaire);
    }

    /** Everything wrong with {@code answers}; paths begin with the name of the question. */
    public Findings check(Map<QuestionId, Answer> answers) {
        var given = routes.given(answers);
        var findings = Findings.NONE;
        int known = 0;
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            var answer = AnswersInOrder.of(answers, place, step.question().id());
            known += answer.isAsked() ? 1 : 0;
            findings = findings.and(routes.asks(place, given) ? check(step, answer) : notAsked(step, answer));
        }
        return known == answers.size() ? findings : unknown(answers).and(findings);
    }

    /** Whether someone who gave these answers is asked {@code question}. */
    public boolean asks(QuestionId question, Map<QuestionId, Answer> answers) {
        return routes.asks(question, answers);
    }

    /**
     * The question whose answer leads past {@code question}; empty where these answers lead to it.
     *
     * @return one that these answers lead to
     */
    public Optional<Question> leadingPast(QuestionId question, Map<QuestionId, Answer> answers) {
        return routes.leadingPast(question, answers);
    }

    /**
     * The answers as they are to be kept: every question that these answers lead to, passed over where nothing was said,
     * and none that they lead past, though it may have been answered before the respondent went back.
     */
    public Map<QuestionId, Answer> complete(Map<QuestionId, Answer> answers) {
        var kept = routes.complete(answers);
        answers.forEach((id, answer) -> {
            if (!questions.contains(id)) {
                kept.put(id, answer);
            }
        });
        return kept;
    }

    /**
     * The questions that someone who has said this so far was asked, or may still be asked, whatever comes; each answer more
     * leaves some of them out, or none.
     *
     * @param answers of those questions that have been before their eyes
     */
    public List<Question> withinReach(Map<QuestionId, Answer> answers) {
        return routes.withinReach(answers);
    }

    private Findings unknown(Map<QuestionId, Answer> answers) {
        return new Findings(answers.keySet().stream()
                .filter(id -> !questions.contains(id))
                .map(id -> Finding.error("question.unknown", id.value()).with("question", id))
                .toList());
    }

    private static Findings check(Step step, Answer answer) {
        return of(step, step.sound().check(answer));
    }

    private static Findings notAsked(Step step, Answer answer) {
        return answer.isAsked() ? of(step, Findings.of(Finding.error("answer.notAsked", ""))) : Findings.NONE;
    }

    private static Findings of(Step step, Findings findings) {
        return findings.isEmpty()
                ? findings
                : findings.under(step.question().id().value());
    }
}
