package se.medborgarlofte.survey.io.resident;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.io.words.ResidentWords;

/** An answer as the respondent reads it, to check it: one line, or one for each part of the question. */
public final class AnswerWords {

    private final AreaSet areas;
    private final ResidentWords words;

    public AnswerWords(AreaSet areas, ResidentWords words) {
        this.areas = areas;
        this.words = words;
    }

    public List<String> of(Question question, Answer answer) {
        return answer.isPassedOver() ? List.of(words.say("passedOver")) : question.match(new Said(answer));
    }

    /** By the kind of question; an answer that is none to the question is shown as none. */
    private final class Said implements Question.Cases<List<String>> {

        private final Answer answer;

        Said(Answer answer) {
            this.answer = answer;
        }

        @Override
        public List<String> singleChoice(SingleChoice question) {
            return line(label(question.choices(), answer));
        }

        @Override
        public List<String> multipleChoice(MultipleChoice question) {
            return labels(question.choices());
        }

        @Override
        public List<String> place(PlaceQuestion question) {
            return labels(question.choices());
        }

        private List<String> labels(List<Choice> choices) {
            return answer instanceof Answer.ChosenMany many && !many.isBlank()
                    ? line(Optional.of(choices.stream()
                            .filter(choice -> many.codes().contains(choice.code()))
                            .map(choice -> words.text(choice.label()))
                            .collect(joining(" · "))))
                    : nothing();
        }

        @Override
        public List<String> battery(Battery question) {
            return answer instanceof Answer.Graded graded
                    ? question.items().stream()
                            .map(item -> words.text(item.wording()) + ": "
                                    + label(question.choices(), graded.of(item.id()))
                                            .orElseGet(() -> words.say("noAnswer")))
                            .toList()
                    : nothing();
        }

        @Override
        public List<String> quantity(Quantity question) {
            return answer instanceof Answer.Measured measured ? List.of(words.number(measured.value())) : openText();
        }

        @Override
        public List<String> openText(OpenText question) {
            return openText();
        }

        private List<String> openText() {
            return answer instanceof Answer.Written written
                    ? written.text().lines().toList()
                    : nothing();
        }

        @Override
        public List<String> area(AreaQuestion question) {
            if (answer instanceof Answer.InArea in) {
                return line(areas.area(in.area()).map(area -> words.text(area.name())));
            }
            return line(question.dontKnow().map(words::text));
        }

        private Optional<String> label(List<Choice> choices, Answer said) {
            return said instanceof Answer.Chosen chosen
                    ? choices.stream()
                            .filter(choice -> choice.code() == chosen.code())
                            .findFirst()
                            .map(choice -> words.text(choice.label()))
                    : Optional.empty();
        }

        private List<String> line(Optional<String> text) {
            return text.map(List::of).orElseGet(this::nothing);
        }

        private List<String> nothing() {
            return List.of(words.say("noAnswer"));
        }
    }
}
