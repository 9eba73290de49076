package se.medborgarlofte.survey.core.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Walks a questionnaire from front to back and remembers what has been asked so far. */
final class QuestionnaireCheck {

    private final Questionnaire questionnaire;
    private final Set<String> pageIds = new HashSet<>();
    private final Set<QuestionId> questionIds = new HashSet<>();
    private final Map<String, Question> askedBefore = new HashMap<>();
    private final Set<String> allVariables = new HashSet<>();

    private QuestionnaireCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        named(questionnaire).forEach(question -> question.variables().forEach(v -> allVariables.add(v.name())));
    }

    static Findings of(Questionnaire questionnaire) {
        return new QuestionnaireCheck(questionnaire).findings();
    }

    private static List<Question> named(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .filter(QuestionnaireCheck::isNamed)
                .toList();
    }

    private static boolean isNamed(Question question) {
        return question.id() != null && question.id().value() != null;
    }

    private Findings findings() {
        var pages = IntStream.range(0, questionnaire.pages().size())
                .mapToObj(i -> page(questionnaire.pages().get(i)).under("pages[" + i + "]"))
                .collect(Findings.joined());
        return untranslated(Optional.ofNullable(questionnaire.title()), "title").and(pages);
    }

    private Findings page(Page page) {
        var repeated = page.id() == null || pageIds.add(page.id().value())
                ? Findings.NONE
                : Findings.of(Finding.error("page.repeated", "id").with("page", page.id()));
        var questions = IntStream.range(0, page.questions().size())
                .mapToObj(i -> question(page.questions().get(i)).under("questions[" + i + "]"))
                .collect(Findings.joined());
        return repeated.and(untranslated(page.title(), "title"))
                .and(untranslated(page.introduction(), "introduction"))
                .and(routing(page.shownIf()))
                .and(questions);
    }

    private Findings question(Question question) {
        var own = question.checkSelf()
                .and(question.untranslated(questionnaire.languages()))
                .and(routing(question.shownIf()));
        return isNamed(question) ? own.and(names(question)) : own;
    }

    private Findings names(Question question) {
        if (!questionIds.add(question.id())) {
            return Findings.of(Finding.error("question.repeated", "id").with("question", question.id()));
        }
        return question.variables().stream()
                .filter(variable -> askedBefore.put(variable.name(), question) != null)
                .map(variable ->
                        Findings.of(Finding.error("variable.clash", "id").with("variable", variable.name())))
                .collect(Findings.joined());
    }

    private Findings routing(Optional<Routing> shownIf) {
        return shownIf.stream()
                .flatMap(routing -> routing.conditions("shownIf"))
                .filter(condition -> condition.variable() != null)
                .map(this::condition)
                .collect(Findings.joined());
    }

    private Findings condition(Routing.Condition condition) {
        var asked = askedBefore.get(condition.variable());
        if (asked == null) {
            String code = allVariables.contains(condition.variable()) ? "routing.backwards" : "routing.unknown";
            return Findings.of(Finding.error(code, condition.path()).with("variable", condition.variable()));
        }
        var offered = asked.codesOf(condition.variable());
        return new Findings(condition.codes().stream()
                .filter(code -> !offered.contains(code))
                .map(code -> Finding.error("routing.unknownCode", condition.path())
                        .with("variable", condition.variable())
                        .with("code", code))
                .toList());
    }

    private Findings untranslated(Optional<LocalizedText> text, String name) {
        return text.map(written -> written.missingIn(questionnaire.languages()).under(name))
                .orElse(Findings.NONE);
    }
}
