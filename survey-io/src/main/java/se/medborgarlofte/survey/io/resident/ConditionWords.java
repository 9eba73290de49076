package se.medborgarlofte.survey.io.resident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.io.words.ResidentWords;

/** Whom a question is for, told beside it where all questions stand on one page. */
public final class ConditionWords {

    private final Questionnaire questionnaire;
    private final ResidentWords words;

    public ConditionWords(Questionnaire questionnaire, ResidentWords words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    /** Empty when it is for everybody. */
    public Optional<String> of(Page page, Question question) {
        var conditions = Stream.of(page.shownIf(), question.shownIf())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(answered(conditions).orElseGet(() -> words.say("only.some")));
    }

    /** One answer to one earlier question can be told in a sentence. */
    private Optional<String> answered(List<Routing> conditions) {
        return conditions.size() == 1 && conditions.get(0) instanceof Routing.Equals equals
                ? questionnaire.asking(equals.variable()).flatMap(question -> told(question, equals.code()))
                : Optional.empty();
    }

    private Optional<String> told(Question question, int code) {
        int number = questionnaire.questions().indexOf(question) + 1;
        return question instanceof SingleChoice closed
                ? closed.choices().stream()
                        .filter(choice -> choice.code() == code)
                        .findFirst()
                        .map(choice ->
                                words.say("only.answered", "label", words.text(choice.label()), "number", number))
                : Optional.empty();
    }
}
