package se.medborgarlofte.survey.core.response.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseCheckFigures;
import se.medborgarlofte.survey.core.response.SafetyResponses;

/**
 * Prints what it costs JavaRosa to check the same sound responses to the same 25 questions as an XForm, after the figures of
 * ours. Run it with {@code bench/response-check}.
 *
 * <p>Its own way of checking is to walk through the form: a question that is not relevant is passed over, and every other is
 * given its answer, which is accepted or refused. Each thread has a form of its own, parsed once, and answers made before.
 */
public final class JavaRosaFigures {

    private static final int RESPONSES = 4096;
    private static final String FORM = "safety25.xform.xml";

    private JavaRosaFigures() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        ResponseCheckFigures.main(arguments);
        var answers = IntStream.range(0, RESPONSES)
                .mapToObj(SafetyResponses::sound)
                .map(JavaRosaFigures::answers)
                .toList();
        new ResponseCheckFigures(() -> check(answers), number -> true, 1).print("JavaRosa 6.0.0, all responses sound");
    }

    private static IntPredicate check(List<Map<String, IAnswerData>> answers) {
        var form = form();
        form.initialize(true, new InstanceInitializationFactory());
        var walk = new FormEntryController(new FormEntryModel(form));
        return number -> isAccepted(walk, answers.get(number));
    }

    private static FormDef form() {
        try (InputStream form = JavaRosaFigures.class.getResourceAsStream(FORM)) {
            return XFormUtils.getFormFromInputStream(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XFormParser.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAccepted(FormEntryController walk, Map<String, IAnswerData> answers) {
        boolean accepted = true;
        walk.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        int event = walk.stepToNextEvent();
        while (event != FormEntryController.EVENT_END_OF_FORM) {
            if (event == FormEntryController.EVENT_QUESTION) {
                String question = walk.getModel().getFormIndex().getReference().getNameLast();
                accepted &= walk.answerQuestion(answers.get(question), false) == FormEntryController.ANSWER_OK;
            }
            event = walk.stepToNextEvent();
        }
        return accepted;
    }

    private static Map<String, IAnswerData> answers(Response response) {
        Map<String, IAnswerData> answers = new HashMap<>();
        for (Map.Entry<QuestionId, Answer> entry : response.answers().entrySet()) {
            answers.put(entry.getKey().value().toLowerCase(Locale.ROOT), answer(entry.getValue()));
        }
        return answers;
    }

    private static IAnswerData answer(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return new SelectOneData(selection(chosen.code()));
        }
        if (answer instanceof Answer.ChosenMany many) {
            return new MultipleItemsData(
                    many.codes().stream().map(JavaRosaFigures::selection).toList());
        }
        if (answer instanceof Answer.Measured measured) {
            return new IntegerData(measured.value().intValueExact());
        }
        return new StringData(((Answer.Written) answer).text());
    }

    private static Selection selection(Integer code) {
        return new Selection(String.valueOf(code));
    }
}
