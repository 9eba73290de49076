package se.medborgarlofte.survey.stats.comparability;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;

/** Somebody who answered a round, and how. */
public record Answerer(
        Map<String, Integer> answers, String area, Mode mode, String language, String person, double weight) {

    /** A woman of the youngest group in area A, who answers SAFE with this code, on paper, in Swedish. */
    public static Answerer saying(int safe) {
        return new Answerer(Map.of("SAFE", safe), "A", Mode.PAPER, "sv", "", 1)
                .with("SEX", 1)
                .with("AGE_GROUP", 1);
    }

    public Answerer with(String question, int code) {
        var more = new LinkedHashMap<>(answers);
        more.put(question, code);
        return new Answerer(more, area, mode, language, person, weight);
    }

    public Answerer in(String other) {
        return new Answerer(answers, other, mode, language, person, weight);
    }

    public Answerer by(Mode other) {
        return new Answerer(answers, area, other, language, person, weight);
    }

    public Answerer speaking(String other) {
        return new Answerer(answers, area, mode, other, person, weight);
    }

    public Answerer named(String other) {
        return new Answerer(answers, area, mode, language, other, weight);
    }

    public Answerer weighing(double other) {
        return new Answerer(answers, area, mode, language, person, other);
    }

    public Stream<Answerer> times(int count) {
        return Stream.generate(() -> this).limit(count);
    }

    public Response response(int number, Round round, Questionnaire questionnaire) {
        var byQuestion = new LinkedHashMap<QuestionId, Answer>();
        questionnaire.questions().stream()
                .map(question -> question.id())
                .filter(id -> answers.containsKey(id.value()))
                .forEach(id -> byQuestion.put(id, new Answer.Chosen(answers.getOrDefault(id.value(), 0))));
        return new Response(
                new ResponseId(new UUID(0x4000, Long.MIN_VALUE | number)),
                questionnaire.id(),
                Optional.empty(),
                mode,
                language,
                area.isEmpty() ? Optional.empty() : Optional.of(new AreaCode(area)),
                position(round),
                byQuestion);
    }

    private SamplePosition position(Round round) {
        return new SamplePosition(
                round.has(DesignColumn.WEIGHT) ? OptionalDouble.of(weight) : OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                round.has(DesignColumn.PERSON) ? Optional.of(person) : Optional.empty());
    }
}
