package se.medborgarlofte.survey.core.comparison;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * What one question, or one item of a battery, was to whoever answered it.
 *
 * @param name the variable of an item; else the id of the question
 * @param source language that the questionnaire was written in
 * @param wording by language: question, item and hint
 * @param before ids of the questions before, the nearest last
 * @param siblings items of the same battery, in order; none outside batteries
 * @param routing of its page and its own
 * @param alone whether it has its page to itself
 */
record AskedItem(
        String name,
        Question question,
        String source,
        Map<String, String> wording,
        OptionList options,
        List<String> before,
        List<String> siblings,
        List<Routing> routing,
        boolean alone) {

    /** In the order they are asked. */
    static List<AskedItem> of(Questionnaire questionnaire) {
        var items = new ArrayList<AskedItem>();
        var before = new ArrayList<String>();
        for (var page : questionnaire.pages()) {
            for (var question : page.questions()) {
                items.addAll(of(questionnaire, page, question, List.copyOf(before)));
                before.add(question.id().value());
            }
        }
        return List.copyOf(items);
    }

    private static List<AskedItem> of(Questionnaire questionnaire, Page page, Question question, List<String> before) {
        String source = questionnaire.languages().get(0);
        var siblings = question.match(new Siblings());
        return question.match(new Lines()).entrySet().stream()
                .map(line -> new AskedItem(
                        line.getKey(),
                        question,
                        source,
                        wording(question, line.getValue(), questionnaire.languages()),
                        question.match(new OptionList.Of(source)),
                        before,
                        siblings,
                        routing(page, question),
                        page.questions().size() == 1))
                .toList();
    }

    private static Map<String, String> wording(
            Question question, Optional<LocalizedText> line, List<String> languages) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        languages.forEach(language -> byLanguage.put(
                language,
                Stream.of(Optional.of(question.wording()), line, question.hint())
                        .flatMap(Optional::stream)
                        .flatMap(text -> Stream.ofNullable(text.texts().get(language)))
                        .map(text -> text.strip().replaceAll("\\s+", " "))
                        .collect(joining(" / "))));
        return byLanguage;
    }

    private static List<Routing> routing(Page page, Question question) {
        return Stream.of(page.shownIf(), question.shownIf())
                .flatMap(Optional::stream)
                .toList();
    }

    boolean isOfBattery() {
        return !siblings.isEmpty();
    }

    /** The last {@code near} questions before it. */
    List<String> near(int near) {
        return before.subList(Math.max(0, before.size() - near), before.size());
    }

    /** Whether it is a column of this item, or one of several. */
    boolean has(String variable) {
        return name.equals(variable)
                || !isOfBattery()
                        && question.variables().stream()
                                .anyMatch(column -> column.name().equals(variable));
    }
}
