package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Variable;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.SamplePosition;

/** Turns responses into columns, one after the other; used once, from one thread. */
public final class MicrodataBuilder {

    private final List<OfQuestion> questions = new ArrayList<>();
    private final GrowingLabels areas = new GrowingLabels();
    private final GrowingLabels strata = new GrowingLabels();
    private final GrowingLabels units = new GrowingLabels();
    private final GrowingLabels persons = new GrowingLabels();
    private final GrowingLabels modes = new GrowingLabels();
    private final GrowingLabels languages = new GrowingLabels();
    private final GrowingNumbers weights = new GrowingNumbers();

    /** A question with the columns that its answers fill: codes for choices, numbers for quantities, nothing for words. */
    private record OfQuestion(Question question, List<Coded> coded, List<Numbered> numbered) {

        static OfQuestion of(Question question) {
            var made = new OfQuestion(question, new ArrayList<>(), new ArrayList<>());
            question.variables().forEach(made::addColumn);
            return made;
        }

        private void addColumn(Variable variable) {
            switch (variable.kind()) {
                case CODE, FLAG -> coded.add(new Coded(variable, new GrowingCodes()));
                case NUMBER -> numbered.add(new Numbered(variable, new GrowingNumbers()));
                case TEXT, AREA -> {}
            }
        }

        void add(Response response) {
            var answer = response.answer(question.id());
            for (var column : coded) {
                column.codes().add(question, column.variable(), answer);
            }
            for (var column : numbered) {
                column.numbers().add(answer);
            }
        }
    }

    private record Coded(Variable variable, GrowingCodes codes) {}

    private record Numbered(Variable variable, GrowingNumbers numbers) {}

    public MicrodataBuilder(Questionnaire questionnaire) {
        questionnaire.questions().forEach(question -> questions.add(OfQuestion.of(question)));
    }

    /** Adds a response that has been found valid. */
    public MicrodataBuilder add(Response response) {
        for (var question : questions) {
            question.add(response);
        }
        areas.add(response.area().isPresent() ? response.area().get().value() : "");
        modes.add(response.mode().name());
        languages.add(response.language());
        position(response.position());
        return this;
    }

    private void position(SamplePosition position) {
        strata.add(position.stratum().orElse(""));
        units.add(position.unit().orElse(""));
        persons.add(position.person().orElse(""));
        weights.add(position.weight().orElse(Double.NaN));
    }

    public Microdata build() {
        var codes = new LinkedHashMap<String, CodeColumn>();
        var numbers = new LinkedHashMap<String, NumberColumn>();
        for (var question : questions) {
            question.coded()
                    .forEach(column ->
                            codes.put(column.variable().name(), column.codes().build()));
            question.numbered()
                    .forEach(column -> numbers.put(
                            column.variable().name(), column.numbers().build()));
        }
        return new Microdata(codes, numbers, labels(), weights.build());
    }

    private Map<String, LabelColumn> labels() {
        var labels = new LinkedHashMap<String, LabelColumn>();
        labels.put("area", areas.build());
        labels.put("stratum", strata.build());
        labels.put("unit", units.build());
        labels.put("person", persons.build());
        labels.put("mode", modes.build());
        labels.put("language", languages.build());
        return labels;
    }
}
