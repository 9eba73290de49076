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
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Routing;

/** Which questions of a questionnaire answers lead to, lead past, and may still lead to; from any number of threads. */
final class Routes {

    private final List<Step> steps;
    private final Map<String, Question> asking = new HashMap<>();

    /** One question, with everybody's conditions for being asked it. */
    private record Step(Question question, List<Routing> conditions) {

        boolean isAsked(Routing.Given given) {
            for (var condition : conditions) {
                if (!condition.holds(given)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Routes(List<Step> steps) {
        this.steps = steps;
        for (var step : steps) {
            step.question().variables().forEach(variable -> asking.putIfAbsent(variable.name(), step.question()));
        }
    }

    static Routes of(Questionnaire questionnaire) {
        return new Routes(questionnaire.pages().stream().flatMap(Routes::steps).toList());
    }

    private static Stream<Step> steps(Page page) {
        return page.questions().stream().map(question -> {
            var conditions = Stream.of(page.shownIf(), question.shownIf()).flatMap(Optional::stream);
            return new Step(question, conditions.toList());
        });
    }

    /** Answers as routing sees them. */
    Routing.Given given(Map<QuestionId, Answer> answers) {
        return new Codes(answers, asking);
    }

    /** @param place of the question in the questionnaire, from 0 */
    boolean asks(int place, Routing.Given given) {
        return steps.get(place).isAsked(given);
    }

    /** As {@link AnswerCheck#asks}. */
    boolean asks(QuestionId question, Map<QuestionId, Answer> answers) {
        var given = given(answers);
        return step(question).anyMatch(step -> step.isAsked(given));
    }

    private Stream<Step> step(QuestionId question) {
        return steps.stream().filter(step -> step.question().id().equals(question));
    }

    /** As {@link AnswerCheck#leadingPast}. */
    Optional<Question> leadingPast(QuestionId question, Map<QuestionId, Answer> answers) {
        return leadingPast(question, given(complete(answers)));
    }

    /** The question that decides may itself be one that is led past; routing only looks back, so this ends. */
    private Optional<Question> leadingPast(QuestionId question, Routing.Given given) {
        return step(question)
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

    /** As {@link AnswerCheck#complete}, of the questions that there are. */
    Map<QuestionId, Answer> complete(Map<QuestionId, Answer> answers) {
        var kept = new LinkedHashMap<QuestionId, Answer>();
        var given = given(kept);
        for (var step : steps) {
            if (step.isAsked(given)) {
                kept.put(step.question().id(), said(step.question(), answers));
            }
        }
        return kept;
    }

    /** As {@link AnswerCheck#withinReach}. */
    List<Question> withinReach(Map<QuestionId, Answer> answers) {
        var seen = new LinkedHashMap<QuestionId, Answer>();
        var open = new HashSet<QuestionId>();
        var hoped = new Foreseen(given(seen), variable -> isOpen(variable, open), true);
        List<Question> reached = new ArrayList<>();
        for (var step : steps) {
            if (step.isAsked(hoped)) {
                var question = step.question();
                reached.add(question);
                if (answers.containsKey(question.id()) && step.isAsked(hoped.denied())) {
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
