package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.SamplePosition;

/** Turns responses into columns, one after the other; used once, from one thread. */
public final class MicrodataBuilder {

    private final List<QuestionColumns> questions = new ArrayList<>();
    private final GrowingLabels areas = new GrowingLabels();
    private final GrowingLabels strata = new GrowingLabels();
    private final GrowingLabels units = new GrowingLabels();
    private final GrowingLabels persons = new GrowingLabels();
    private final GrowingLabels modes = new GrowingLabels();
    private final GrowingLabels languages = new GrowingLabels();
    private final GrowingNumbers weights = new GrowingNumbers();

    public MicrodataBuilder(Questionnaire questionnaire) {
        questionnaire.questions().forEach(question -> questions.add(QuestionColumns.of(questions.size(), question)));
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
        questions.forEach(question -> question.build(codes, numbers));
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
