package se.medborgarlofte.survey.io.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;

/** Any answer that a question of each kind could be given, wise or not. */
public record RandomAnswers(RandomGenerator random) implements Question.Cases<Answer> {

    private static final List<String> WORDS = List.of(
            "a",
            "å,ä",
            "\"citat\"",
            "rad\nbryt",
            "vagn\r\nretur",
            ".net",
            "...",
            " blank ",
            "😀",
            ";",
            "1,5",
            "#",
            "=1+1",
            "'",
            "\t");

    public Response response(Round round, Questionnaire questionnaire) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (var question : questionnaire.questions()) {
            var answer = random.nextInt(5) == 0 ? missing() : question.match(this);
            if (answer.isAsked()) {
                answers.put(question.id(), answer);
            }
        }
        return new Response(
                id(),
                round.questionnaire().id(),
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2016, 9, 1 + random.nextInt(30))),
                Mode.values()[random.nextInt(Mode.values().length)],
                random.nextBoolean() ? "sv" : "en",
                random.nextBoolean() ? Optional.empty() : Optional.of(new AreaCode("CENTRUM")),
                position(round),
                answers);
    }

    public ResponseId id() {
        return new ResponseId(
                new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(0xC0L << 56) | 0x80L << 56));
    }

    private SamplePosition position(Round round) {
        return new SamplePosition(
                round.has(DesignColumn.WEIGHT) ? OptionalDouble.of(weight()) : OptionalDouble.empty(),
                label(round, DesignColumn.STRATUM),
                label(round, DesignColumn.UNIT),
                label(round, DesignColumn.PERSON));
    }

    private double weight() {
        return random.nextInt(4) == 0 ? random.nextInt(1000) : (double) random.nextInt(1, 1 << 30) / 1024;
    }

    private Optional<String> label(Round round, DesignColumn column) {
        return round.has(column) ? Optional.of(words()) : Optional.empty();
    }

    private Answer missing() {
        return new Answer.Missing(MissingReason.values()[random.nextInt(MissingReason.values().length)]);
    }

    @Override
    public Answer singleChoice(SingleChoice question) {
        return chosen(question.choices());
    }

    private Answer chosen(List<Choice> choices) {
        return new Answer.Chosen(choices.get(random.nextInt(choices.size())).code());
    }

    @Override
    public Answer multipleChoice(MultipleChoice question) {
        return some(question.choices());
    }

    private Answer some(List<Choice> choices) {
        return new Answer.ChosenMany(choices.stream()
                .map(Choice::code)
                .filter(code -> random.nextBoolean())
                .toList());
    }

    /** At least one item was put, else the whole battery was not. */
    @Override
    public Answer battery(Battery question) {
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        question.items()
                .forEach(item -> byItem.put(item.id(), random.nextBoolean() ? missing() : chosen(question.choices())));
        byItem.put(question.items().get(0).id(), chosen(question.choices()));
        return new Answer.Graded(byItem);
    }

    @Override
    public Answer quantity(Quantity question) {
        return new Answer.Measured(BigDecimal.valueOf(random.nextInt(-999, 999), random.nextInt(4)));
    }

    @Override
    public Answer openText(OpenText question) {
        return new Answer.Written(words());
    }

    private String words() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .reduce("", String::concat);
    }

    @Override
    public Answer area(AreaQuestion question) {
        return new Answer.InArea(new AreaCode(random.nextBoolean() ? "VALLAS" : "1380R001"));
    }

    @Override
    public Answer place(PlaceQuestion question) {
        return some(question.choices());
    }
}
