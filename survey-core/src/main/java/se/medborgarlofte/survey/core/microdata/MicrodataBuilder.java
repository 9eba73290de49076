package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Variable;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.SamplePosition;

/** Turns responses into columns, one after the other; used once, from one thread. */
public final class MicrodataBuilder {

    private final List<Filled> variables = new ArrayList<>();
    private final Map<String, GrowingLabels> labels = new LinkedHashMap<>();
    private final GrowingNumbers weights = new GrowingNumbers();

    /** A variable with the column that fills up; codes for choices, numbers for quantities, nothing for words. */
    private record Filled(
            Variable variable, Question question, Optional<GrowingCodes> codes, Optional<GrowingNumbers> numbers) {}

    public MicrodataBuilder(Questionnaire questionnaire) {
        for (var question : questionnaire.questions()) {
            question.variables().forEach(variable -> variables.add(filled(variable, question)));
        }
        List.of("area", "stratum", "unit", "person", "mode", "language")
                .forEach(name -> labels.put(name, new GrowingLabels()));
    }

    private static Filled filled(Variable variable, Question question) {
        return switch (variable.kind()) {
            case CODE, FLAG -> new Filled(variable, question, Optional.of(new GrowingCodes()), Optional.empty());
            case NUMBER -> new Filled(variable, question, Optional.empty(), Optional.of(new GrowingNumbers()));
            case TEXT, AREA -> new Filled(variable, question, Optional.empty(), Optional.empty());
        };
    }

    /** Adds a response that has been found valid. */
    public MicrodataBuilder add(Response response) {
        for (var filled : variables) {
            var answer = response.answer(filled.question().id());
            filled.codes().ifPresent(column -> column.add(filled.question(), filled.variable(), answer));
            filled.numbers().ifPresent(column -> column.add(answer));
        }
        label("area", response.area().map(AreaCode::value));
        label("mode", Optional.of(response.mode().name()));
        label("language", Optional.of(response.language()));
        position(response.position());
        return this;
    }

    private void position(SamplePosition position) {
        label("stratum", position.stratum());
        label("unit", position.unit());
        label("person", position.person());
        weights.add(position.weight().orElse(Double.NaN));
    }

    private void label(String name, Optional<String> label) {
        labels.computeIfAbsent(name, column -> new GrowingLabels()).add(label.orElse(""));
    }

    public Microdata build() {
        var codes = new LinkedHashMap<String, CodeColumn>();
        var numbers = new LinkedHashMap<String, NumberColumn>();
        for (var filled : variables) {
            String name = filled.variable().name();
            filled.codes().ifPresent(column -> codes.put(name, column.build()));
            filled.numbers().ifPresent(column -> numbers.put(name, column.build()));
        }
        var built = new LinkedHashMap<String, LabelColumn>();
        labels.forEach((name, column) -> built.put(name, column.build()));
        return new Microdata(codes, numbers, built, weights.build());
    }
}
