package se.medborgarlofte.survey.io.report;

import java.util.List;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** What the codes of one variable stand for. */
final class OptionWords implements Question.Cases<List<OptionWords.Option>> {

    /** A code and what it stands for. */
    record Option(int code, String label) {}

    private static final int NOT_CHOSEN = 0;
    private static final int CHOSEN = 1;

    private final String variable;
    private final Voice voice;

    OptionWords(String variable, Voice voice) {
        this.variable = variable;
        this.voice = voice;
    }

    @Override
    public List<Option> singleChoice(SingleChoice question) {
        return each(question.choices());
    }

    @Override
    public List<Option> battery(Battery question) {
        return each(question.choices());
    }

    @Override
    public List<Option> multipleChoice(MultipleChoice question) {
        return flag(question, question.choices());
    }

    @Override
    public List<Option> place(PlaceQuestion question) {
        return flag(question, question.choices());
    }

    @Override
    public List<Option> quantity(Quantity question) {
        return List.of();
    }

    @Override
    public List<Option> openText(OpenText question) {
        return List.of();
    }

    @Override
    public List<Option> area(AreaQuestion question) {
        return List.of();
    }

    private List<Option> each(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.code(), voice.text(choice.label())))
                .toList();
    }

    private List<Option> flag(Question question, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> variable.equals(question.id() + "_" + choice.code()))
                .flatMap(choice -> List.of(
                        new Option(CHOSEN, voice.say("question.chosen", "label", voice.text(choice.label()))),
                        new Option(NOT_CHOSEN, voice.say("question.notChosen")))
                        .stream())
                .toList();
    }
}
