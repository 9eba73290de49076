package se.medborgarlofte.survey.io.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
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
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/**
 * What somebody sent as the answer to one question: codes as numbers, several in a list, the items of a battery as fields,
 * {@code {"missing": "dont_know"}} for no answer.
 *
 * <p>What cannot be an answer of the question's kind is read as one of another kind: the question itself objects then.
 */
record AnswerReading(Node node, Faults faults) implements Question.Cases<Answer> {

    private static final String MISSING = "missing";

    /** Who sends answers in says why one is missing; that a question was not put is for the routing to say. */
    private static final EnumShape<MissingReason> REASONS = new EnumShape<>(Stream.of(MissingReason.values())
            .filter(reason -> reason != MissingReason.NOT_ASKED)
            .toList());

    private static final Pattern CODE = Pattern.compile("0|-?[1-9]\\d{0,8}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");
    private static final Pattern NAME = Pattern.compile(QuestionId.SHAPE);
    private static final int LONGEST_AREA_CODE = 31;

    /** Not an answer to any question but a battery. */
    private static final Answer UNLIKE = new Answer.Graded(Map.of());

    private static final Answer UNLIKE_A_BATTERY = new Answer.Written("");

    /** The answer to a question, or to an item, of one choice. */
    private Answer oneChoice() {
        return given(code(node).map(Answer.Chosen::new));
    }

    private static Optional<Integer> code(Node node) {
        return node instanceof Node.Digits number
                        && CODE.matcher(number.digits()).matches()
                ? Optional.of(Integer.valueOf(number.digits()))
                : Optional.empty();
    }

    /** What was given, or why nothing was. */
    private Answer given(Optional<? extends Answer> read) {
        if (node instanceof Node.Nothing) {
            faults.add(faults.error("json.null"));
            return Answer.Missing.NO_ANSWER;
        }
        return node instanceof Node.Fields object
                ? missing(object)
                : read.<Answer>map(answer -> answer).orElse(UNLIKE);
    }

    private Answer missing(Node.Fields object) {
        object.without(MISSING).fields().keySet().forEach(name -> faults.add(unknownField(name)));
        var reason = Optional.ofNullable(object.fields().get(MISSING));
        return reason.isEmpty()
                ? UNLIKE
                : new Answer.Missing(
                        REASONS.read(reason.get(), faults.at(MISSING)).orElse(MissingReason.NO_ANSWER));
    }

    private Finding unknownField(String name) {
        return faults.atName(name)
                .error("json.unknownField")
                .with("field", Faults.shortened(name))
                .with("known", MISSING);
    }

    @Override
    public Answer singleChoice(SingleChoice question) {
        return oneChoice();
    }

    @Override
    public Answer multipleChoice(MultipleChoice question) {
        return several();
    }

    @Override
    public Answer place(PlaceQuestion question) {
        return several();
    }

    private Answer several() {
        return given(node instanceof Node.Items list ? codes(list.items()) : Optional.empty());
    }

    private static Optional<Answer> codes(List<Node> items) {
        var codes = items.stream().flatMap(item -> code(item).stream()).toList();
        return codes.size() == items.size() ? Optional.of(new Answer.ChosenMany(codes)) : Optional.empty();
    }

    @Override
    public Answer battery(Battery question) {
        if (!(node instanceof Node.Fields object)) {
            return node instanceof Node.Nothing ? given(Optional.empty()) : UNLIKE_A_BATTERY;
        }
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        object.fields().forEach((name, answer) -> {
            if (NAME.matcher(name).matches()) {
                byItem.put(new ItemId(name), new AnswerReading(answer, faults.at(name)).oneChoice());
            } else {
                faults.add(faults.atName(name).error("item.unknown").with("item", Faults.shortened(name)));
            }
        });
        return new Answer.Graded(byItem);
    }

    @Override
    public Answer quantity(Quantity question) {
        boolean plain = node instanceof Node.Digits number
                && NUMBER.matcher(number.digits()).matches();
        return given(plain ? Optional.of(measured(((Node.Digits) node).digits())) : Optional.empty());
    }

    /** As a file would have it: {@code 34.0} is 34, and 30 is not 3E+1. */
    private static Answer measured(String digits) {
        var shortest = new BigDecimal(digits).stripTrailingZeros();
        return new Answer.Measured(shortest.setScale(Math.max(0, shortest.scale())));
    }

    @Override
    public Answer openText(OpenText question) {
        return given(text().map(Answer.Written::new));
    }

    @Override
    public Answer area(AreaQuestion question) {
        return given(text().filter(code -> code.length() <= LONGEST_AREA_CODE)
                .map(code -> new Answer.InArea(new AreaCode(code))));
    }

    private Optional<String> text() {
        return node instanceof Node.Text written ? Optional.of(written.text()) : Optional.empty();
    }
}
