package se.medborgarlofte.survey.core.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Walks a questionnaire from front to back and remembers what has been asked so far. */
final class QuestionnaireCheck {

    private final Questionnaire questionnaire;
    private final Seen<QuestionId> pageIds = new Seen<>();
    private final Seen<QuestionId> questionIds = new Seen<>();
    private final Map<String, Question> askedBefore = new HashMap<>();
    private final Set<String> allVariables = new HashSet<>();

    private QuestionnaireCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.variables().forEach(variable -> allVariables.add(variable.name()));
    }

    static Findings of(Questionnaire questionnaire) {
        return new QuestionnaireCheck(questionnaire).findings();
    }

    private Findings findings() {
        return untranslated(Optional.ofNullable(questionnaire.title()), "title")
                .and(Findings.each(questionnaire.pages(), "pages", this::page));
    }

    private Findings page(Page page) {
        var repeated = pageIds.again(page.id())
                ? Findings.of(Finding.error("page.repeated", "id").with("page", page.id()))
                : Findings.NONE;
        return repeated.and(untranslated(page.title(), "title"))
                .and(untranslated(page.introduction(), "introduction"))
                .and(routing(page.shownIf()))
                .and(Findings.each(page.questions(), "questions", this::question));
    }

    private Findings question(Question question) {
        var own = question.checkSelf()
                .and(question.untranslated(questionnaire.languages()))
                .and(routing(question.shownIf()));
        return question.isNamed() ? own.and(names(question)) : own;
    }

    private Findings names(Question question) {
        if (questionIds.again(question.id())) {
            return Findings.of(Finding.error("question.repeated", "id").with("question", question.id()));
        }
        return new Findings(question.variables().stream()
                .map(Variable::name)
                .distinct()
                .filter(name -> askedBefore.put(name, question) != null)
                .map(name -> Finding.error("variable.clash", "id").with("variable", name))
                .toList());
    }

    private Findings routing(Optional<Routing> shownIf) {
        return shownIf.stream()
                .flatMap(routing -> routing.conditions("shownIf"))
                .map(this::condition)
                .collect(Findings.joined());
    }

    private Findings condition(Routing.Condition condition) {
        var asked = askedBefore.get(condition.variable());
        if (asked == null) {
            String code = allVariables.contains(condition.variable()) ? "routing.backwards" : "routing.unknown";
            return Findings.of(Finding.error(code, condition.path()).with("variable", condition.variable()));
        }
        return new Findings(notOffered(asked, condition)
                .map(code -> Finding.error("routing.unknownCode", condition.path())
                        .with("variable", condition.variable())
                        .with("code", code))
                .toList());
    }

    private static Stream<Integer> notOffered(Question asked, Routing.Condition condition) {
        var offered = asked.codesOf(condition.variable());
        return condition.codes().stream().filter(code -> !offered.contains(code));
    }

    private Findings untranslated(Optional<LocalizedText> text, String name) {
        return LocalizedText.missing(text, questionnaire.languages(), name);
    }
}
