package se.medborgarlofte.survey.core.comparison;

import java.util.List;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** The items that are answered together, in order; none but in a battery. */
final class Siblings implements Question.Cases<List<String>> {

    @Override
    public List<String> battery(Battery question) {
        return question.items().stream().map(item -> item.id().value()).toList();
    }

    @Override
    public List<String> singleChoice(SingleChoice question) {
        return List.of();
    }

    @Override
    public List<String> multipleChoice(MultipleChoice question) {
        return List.of();
    }

    @Override
    public List<String> quantity(Quantity question) {
        return List.of();
    }

    @Override
    public List<String> openText(OpenText question) {
        return List.of();
    }

    @Override
    public List<String> area(AreaQuestion question) {
        return List.of();
    }

    @Override
    public List<String> place(PlaceQuestion question) {
        return List.of();
    }
}
