package se.medborgarlofte.survey.core.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Routing;

/**
 * Decides whether answers are valid answers to one version of a questionnaire; the same for every channel.
 *
 * <p>What routing leads past must not be answered. What it leads to may be left out all the same, unless it is required:
 * halves of a sample get different questions, and people break off; see {@link Question#check}.
 *
 * <p>Prepared once and used for any number of responses, from any number of threads.
 */
public final class AnswerCheck {

    private final List<Step> steps;
    private final Set<QuestionId> questions;
    private final Map<String, Question> asking;

    /**
     * One question, with everybody's conditions for being asked it.
     *
     * @param sound what has been found to be a sound answer to it before
     */
    private record Step(Question question, List<Routing> conditions, SoundAnswers sound) {}

    private AnswerCheck(Questionnaire questionnaire) {
        this.steps = questionnaire.pages().stream().flatMap(AnswerCheck::steps).toList();
        this.questions = new HashSet<>();
        this.asking = new HashMap<>();
        for (var question : questionnaire.questions()) {
            questions.add(question.id());
            question.variables().forEach(variable -> asking.putIfAbsent(variable.name(), question));
        }
    }

    private static Stream<Step> steps(Page page) {
        return page.questions().stream().map(question -> {
            var conditions = Stream.of(page.shownIf(), question.shownIf()).flatMap(Optional::stream);
            return new Step(question, conditions.toList(), new SoundAnswers(question));
        });
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
        var given = new Codes(answers, asking);
        var findings = Findings.NONE;
        int known = 0;
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            var answer = AnswersInOrder.of(answers, place, step.question().id());
            known += answer.isAsked() ? 1 : 0;
            findings = findings.and(check(step, answer, given));
        }
        return known == answers.size() ? findings : unknown(answers).and(findings);
    }

    /** Whether someone who gave these answers is asked {@code question}. */
    public boolean asks(QuestionId question, Map<QuestionId, Answer> answers) {
        var given = new Codes(answers, asking);
        return steps.stream().anyMatch(step -> step.question().id().equals(question) && isAsked(step, given));
    }

    /**
     * The question whose answer leads past {@code question}; empty where these answers lead to it.
     *
     * @return one that these answers lead to
     */
    public Optional<Question> leadingPast(QuestionId question, Map<QuestionId, Answer> answers) {
        return leadingPast(question, new Codes(complete(answers), asking));
    }

    /** The question that decides may itself be one that is led past; routing only looks back, so this ends. */
    private Optional<Question> leadingPast(QuestionId question, Codes given) {
        return steps.stream()
                .filter(step -> step.question().id().equals(question))
                .flatMap(step -> step.conditions().stream())
                .filter(condition -> !condition.holds(given))
                .findFirst()
                .flatMap(condition -> deciding(condition, given))
                .map(decider -> leadingPast(decider.id(), given).orElse(decider));
    }

    /** What the first part that does not hold is about. */
    private Optional<Question> deciding(Routing condition, Routing.Given given) {
        if (condition instanceof Routing.And and) {
            return and.all().stream()
                    .filter(part -> !part.holds(given))
                    .findFirst()
                    .flatMap(part -> deciding(part, given));
        }
        return condition
                .conditions("")
                .findFirst()
                .map(Routing.Condition::variable)
                .map(asking::get);
    }

    /**
     * The answers as they are to be kept: every question that these answers lead to, passed over where nothing was said,
     * and none that they lead past, though it may have been answered before the respondent went back.
     */
    public Map<QuestionId, Answer> complete(Map<QuestionId, Answer> answers) {
        var kept = new LinkedHashMap<QuestionId, Answer>();
        var given = new Codes(kept, asking);
        for (var step : steps) {
            if (isAsked(step, given)) {
                kept.put(step.question().id(), said(step.question(), answers));
            }
        }
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
        var seen = new LinkedHashMap<QuestionId, Answer>();
        var open = new HashSet<QuestionId>();
        var hoped = new Foreseen(new Codes(seen, asking), variable -> isOpen(variable, open), true);
        List<Question> reached = new ArrayList<>();
        for (var step : steps) {
            if (isAsked(step, hoped)) {
                var question = step.question();
                reached.add(question);
                if (answers.containsKey(question.id()) && isAsked(step, hoped.denied())) {
                    seen.put(question.id(), said(question, answers));
                } else {
                    open.add(question.id());
                }
            }
        }
        return reached;
    }

    private boolean isOpen(String variable, Set<QuestionId> open) {
        var question = asking.get(variable);
        return question != null && open.contains(question.id());
    }

    /** The answer as it is to be kept. */
    private static Answer said(Question question, Map<QuestionId, Answer> answers) {
        return question.put(answers.getOrDefault(question.id(), Answer.Missing.NOT_ASKED));
    }

    private Findings unknown(Map<QuestionId, Answer> answers) {
        return new Findings(answers.keySet().stream()
                .filter(id -> !questions.contains(id))
                .map(id -> Finding.error("question.unknown", id.value()).with("question", id))
                .toList());
    }

    private static Findings check(Step step, Answer answer, Codes given) {
        var findings = isAsked(step, given) ? step.sound().check(answer) : notAsked(answer);
        return findings.isEmpty()
                ? findings
                : findings.under(step.question().id().value());
    }

    private static boolean isAsked(Step step, Routing.Given given) {
        for (var condition : step.conditions()) {
            if (!condition.holds(given)) {
                return false;
            }
        }
        return true;
    }

    private static Findings notAsked(Answer answer) {
        return answer.isAsked() ? Findings.of(Finding.error("answer.notAsked", "")) : Findings.NONE;
    }

    /** The answers as routing sees them. */
    private record Codes(Map<QuestionId, Answer> answers, Map<String, Question> asking) implements Routing.Given {

        @Override
        public boolean answered(String variable) {
            var question = asking.get(variable);
            return question != null && question.isAnswered(variable, answer(question));
        }

        @Override
        public boolean holds(String variable, int code) {
            var question = asking.get(variable);
            return question != null && holds(question.code(variable, answer(question)), code);
        }

        private static boolean holds(OptionalInt held, int code) {
            return held.isPresent() && held.getAsInt() == code;
        }

        private Answer answer(Question question) {
            return answers.getOrDefault(question.id(), Answer.Missing.NOT_ASKED);
        }
    }
}
