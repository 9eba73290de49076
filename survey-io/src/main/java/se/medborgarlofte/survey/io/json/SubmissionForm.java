package se.medborgarlofte.survey.io.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.intake.Submission;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Mode;

/**
 * What someone sends in, as JSON: {@code {"language": "sv", "mode": "web", "answers": {"SAFE_NIGHT": 1}}}.
 *
 * <p>Reading is as strict as of any document. Its findings have the paths that those about a response have: an answer is
 * named by its question, without the field it stands in; {@link #pointer} says where in the document that is.
 */
public final class SubmissionForm {

    private static final String LANGUAGE = "language";
    private static final String MODE = "mode";
    private static final String ANSWERS = "answers";
    private static final List<String> FIELDS = List.of(LANGUAGE, MODE, ANSWERS);

    private static final Pattern QUESTION = Pattern.compile(QuestionId.SHAPE);
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9_-]{0,30}");
    private static final EnumShape<Mode> MODES = EnumShape.of(Mode.class);

    private final Questionnaire questionnaire;
    private final SubmissionId form;
    private final Faults faults = Faults.none();

    private SubmissionForm(Questionnaire questionnaire, SubmissionId form) {
        this.questionnaire = questionnaire;
        this.form = form;
    }

    /** What {@code body} says; absent when it is no JSON object. */
    public static Checked<Submission> read(byte[] body, Questionnaire questionnaire, SubmissionId form) {
        var decoded = Decoded.of(body);
        var parsed = decoded.value().map(Parser::parse).orElseGet(() -> Checked.unreadable(Findings.NONE));
        var reading = new SubmissionForm(questionnaire, form);
        var value = parsed.value().flatMap(reading::submission);
        return new Checked<>(value, decoded.findings().and(parsed.findings()).and(reading.faults.findings()));
    }

    private Optional<Submission> submission(Node node) {
        if (!(node instanceof Node.Fields object)) {
            return faults.refuse("json.notObject", node);
        }
        object.fields().keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> faults.add(RecordShape.unknown(Faults.shortened(name), FIELDS, at(name))));
        return Optional.of(new Submission(
                form,
                field(object, MODE, MODES).orElse(Mode.NOT_RECORDED),
                field(object, LANGUAGE, Words.TEXT).orElse(""),
                answers(object)));
    }

    /** A name that reads like that of a question would be taken for one; it is a fault of the whole then. */
    private Faults at(String name) {
        return FIELD.matcher(name).matches() ? faults.at(name) : faults;
    }

    private <T> Optional<T> field(Node.Fields object, String name, Shape<T> shape) {
        var there = faults.at(name);
        var written = Optional.ofNullable(object.fields().get(name));
        return written.isEmpty() ? there.refuse(there.error("constraint.notNull")) : shape.read(written.get(), there);
    }

    private Map<QuestionId, Answer> answers(Node.Fields object) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        field(object, ANSWERS, new FieldsShape())
                .ifPresent(given -> given.fields().forEach((name, answer) -> {
                    if (QUESTION.matcher(name).matches()) {
                        var id = new QuestionId(name);
                        answers.put(id, answer(id, answer));
                    } else {
                        faults.add(
                                faults.at(ANSWERS).error("question.unknown").with("question", Faults.shortened(name)));
                    }
                }));
        return answers;
    }

    /** Of a question that is not in the questionnaire there is nothing to read; the rules object to it. */
    private Answer answer(QuestionId id, Node node) {
        return questionnaire
                .question(id)
                .map(question -> question.match(new AnswerReading(node, faults.at(id.value()))))
                .orElse(Answer.Missing.NO_ANSWER);
    }

    /** The JSON Pointer (RFC 6901, as a fragment) to what a finding about a submission is about. */
    public static String pointer(Finding finding) {
        return Pointer.to(
                QUESTION.matcher(Pointer.first(finding.path())).matches()
                        ? finding.place().under(ANSWERS).path()
                        : finding.path());
    }
}
