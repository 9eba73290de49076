package se.medborgarlofte.survey.web.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/**
 * The answers in the fields of a posted form. What cannot be read as an answer of its kind is kept as it was written, so that
 * nothing that was typed is lost; the question then says what is wrong with it.
 */
final class PostedAnswers implements Question.Cases<Answer> {

    static final String DONT_KNOW = "dont_know";
    static final Answer AREA_NOT_KNOWN = new Answer.Missing(MissingReason.DONT_KNOW);

    /** As many digits as any question admits; a number of a million digits is not read at all. */
    private static final String NUMBER = "-?\\d{1,30}(\\.\\d{1,10})?";

    /** A digit of any script, such as those of Arabic. */
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private static final String CODE = "\\d{1,9}";

    private final Function<String, List<String>> fields;
    private final AreaSet areas;

    /** @param fields the values posted under a name; none where there are none */
    PostedAnswers(Function<String, List<String>> fields, AreaSet areas) {
        this.fields = fields;
        this.areas = areas;
    }

    Answer of(Question question) {
        return question.match(this);
    }

    @Override
    public Answer singleChoice(SingleChoice question) {
        return chosen(question.id().value());
    }

    private Answer chosen(String name) {
        return posted(name)
                .map(value ->
                        value.matches(CODE) ? new Answer.Chosen(Integer.parseInt(value)) : new Answer.Written(value))
                .orElse(Answer.Missing.NOT_ASKED);
    }

    @Override
    public Answer multipleChoice(MultipleChoice question) {
        return chosenMany(question.id().value());
    }

    @Override
    public Answer place(PlaceQuestion question) {
        return chosenMany(question.id().value());
    }

    private Answer chosenMany(String name) {
        var values = fields.apply(name);
        if (values.isEmpty()) {
            return Answer.Missing.NOT_ASKED;
        }
        return values.stream().allMatch(value -> value.matches(CODE))
                ? new Answer.ChosenMany(values.stream().map(Integer::valueOf).toList())
                : new Answer.Written(String.join(" ", values));
    }

    @Override
    public Answer battery(Battery question) {
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        for (var item : question.items()) {
            var said = chosen(question.variable(item.id()));
            if (said.isAsked()) {
                byItem.put(item.id(), said);
            }
        }
        return byItem.isEmpty() ? Answer.Missing.NOT_ASKED : new Answer.Graded(byItem);
    }

    @Override
    public Answer quantity(Quantity question) {
        return posted(question.id().value()).map(PostedAnswers::number).orElse(Answer.Missing.NOT_ASKED);
    }

    /** With a comma or a dot, in the digits of any script, and spaces wherever people put them. */
    private static Answer number(String written) {
        String digits = DIGIT.matcher(written.replaceAll("[\\s\\u00a0\\u202f]", ""))
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)))
                .replace(',', '.')
                .replace('٫', '.')
                .replace('−', '-');
        return digits.matches(NUMBER) ? new Answer.Measured(new BigDecimal(digits)) : new Answer.Written(written);
    }

    @Override
    public Answer openText(OpenText question) {
        return posted(question.id().value()).<Answer>map(Answer.Written::new).orElse(Answer.Missing.NOT_ASKED);
    }

    @Override
    public Answer area(AreaQuestion question) {
        return posted(question.id().value()).map(this::area).orElse(Answer.Missing.NOT_ASKED);
    }

    private Answer area(String value) {
        if (value.equals(DONT_KNOW)) {
            return AREA_NOT_KNOWN;
        }
        var code = new AreaCode(value);
        return areas.has(code) ? new Answer.InArea(code) : new Answer.Written(value);
    }

    /** What was posted under a name, with line ends as they are kept; absent when nothing was. */
    private Optional<String> posted(String name) {
        return fields.apply(name).stream()
                .findFirst()
                .map(value -> value.replace("\r\n", "\n").replace('\r', '\n'))
                .filter(value -> !value.isEmpty());
    }
}
