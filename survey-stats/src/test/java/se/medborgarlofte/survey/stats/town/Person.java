package se.medborgarlofte.survey.stats.town;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.SamplePosition;

/** Somebody who answered; what is not said of a person was not asked. */
public record Person(String area, Map<String, Answer> answers, double weight, String stratum, String unit) {

    /** In an area, or nowhere known when {@code area} is empty. */
    public static Person in(String area) {
        return new Person(area, Map.of(), 1, "1", "1");
    }

    public Person with(String question, int code) {
        return with(question, new Answer.Chosen(code));
    }

    public Person with(String question, MissingReason reason) {
        return with(question, new Answer.Missing(reason));
    }

    public Person with(String question, Answer answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new Person(area, more, weight, stratum, unit);
    }

    public Person withNumber(String question, double value) {
        return with(question, new Answer.Measured(BigDecimal.valueOf(value)));
    }

    public Person weighing(double other) {
        return new Person(area, answers, other, stratum, unit);
    }

    public Person from(String otherStratum, String otherUnit) {
        return new Person(area, answers, weight, otherStratum, otherUnit);
    }

    /** As if the person had never been asked anything but these. */
    public Person answeringOnly(String... questions) {
        var kept = answers.entrySet().stream()
                .filter(entry -> List.of(questions).contains(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        return new Person(area, kept, weight, stratum, unit);
    }

    /** So many who are all alike. */
    public Stream<Person> times(int count) {
        return Stream.generate(() -> this).limit(count);
    }

    Optional<AreaCode> areaCode() {
        return area.isEmpty() ? Optional.empty() : Optional.of(new AreaCode(area));
    }

    SamplePosition position(boolean isSample) {
        return isSample
                ? new SamplePosition(
                        OptionalDouble.of(weight), Optional.of(stratum), Optional.of(unit), Optional.empty())
                : SamplePosition.NONE;
    }

    Map<QuestionId, Answer> byQuestion() {
        var byQuestion = new LinkedHashMap<QuestionId, Answer>();
        answers.forEach((question, answer) -> byQuestion.put(new QuestionId(question), answer));
        return byQuestion;
    }
}
