package se.medborgarlofte.survey.io.resident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.io.words.ResidentWords;

/** Whom a question is for, told beside it where all questions stand on one page. */
public final class ConditionWords {

    /** What stands in the column of a choice among several that was taken. */
    private static final List<Integer> TAKEN = List.of(1);

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
                .flatMap(ConditionWords::parts)
                .toList();
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        var answers = conditions.stream().map(this::answer).distinct().toList();
        return answers.contains(Optional.<String>empty())
                ? Optional.of(words.say("only.some"))
                : joined(answers.stream().flatMap(Optional::stream), "only.and")
                        .map(all -> words.say("only.answered", "answers", all));
    }

    /** All of which must hold. */
    private static Stream<Routing> parts(Routing condition) {
        return condition instanceof Routing.And and
                ? and.all().stream().flatMap(ConditionWords::parts)
                : Stream.of(condition);
    }

    /** An answer to one earlier question can be told in a few words; a condition of another kind cannot. */
    private Optional<String> answer(Routing condition) {
        if (condition instanceof Routing.Equals equals) {
            return answer(equals.variable(), List.of(equals.code()));
        }
        return condition instanceof Routing.AnyOf any ? answer(any.variable(), any.codes()) : Optional.empty();
    }

    private Optional<String> answer(String variable, List<Integer> codes) {
        return questionnaire.asking(variable).flatMap(question -> {
            var labels = choices(question, variable, codes).stream().map(choice -> words.text(choice.label()));
            int number = questionnaire.questions().indexOf(question) + 1;
            return joined(labels, "only.or").map(any -> words.say("only.answer", "labels", any, "number", number));
        });
    }

    /** None where it is not by its choices that the question decides. */
    private static List<Choice> choices(Question question, String variable, List<Integer> codes) {
        if (question instanceof SingleChoice closed) {
            return closed.choices().stream()
                    .filter(choice -> codes.contains(choice.code()))
                    .toList();
        }
        if (!codes.equals(TAKEN)) {
            return List.of();
        }
        return several(question).stream()
                .filter(choice -> variable.equals(question.id() + "_" + choice.code()))
                .toList();
    }

    private static List<Choice> several(Question question) {
        if (question instanceof MultipleChoice several) {
            return several.choices();
        }
        return question instanceof PlaceQuestion places ? places.choices() : List.of();
    }

    private Optional<String> joined(Stream<String> parts, String between) {
        return parts.reduce((first, last) -> words.say(between, "first", first, "last", last));
    }
}
