package se.medborgarlofte.survey.io.csv;

import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.Item;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/**
 * Which cells each kind of question takes.
 *
 * @param first column of the question
 */
record CellsOfQuestion(int first) implements Question.Cases<AnswerCells> {

    @Override
    public AnswerCells singleChoice(SingleChoice question) {
        return OneCell.code(first);
    }

    @Override
    public AnswerCells multipleChoice(MultipleChoice question) {
        return new FlagCells(
                first, question.choices().stream().map(Choice::code).toList());
    }

    @Override
    public AnswerCells battery(Battery question) {
        return BatteryCells.of(first, question.items().stream().map(Item::id).toList());
    }

    @Override
    public AnswerCells quantity(Quantity question) {
        return OneCell.number(first);
    }

    @Override
    public AnswerCells openText(OpenText question) {
        return OneCell.text(first);
    }

    @Override
    public AnswerCells area(AreaQuestion question) {
        return OneCell.area(first);
    }

    @Override
    public AnswerCells place(PlaceQuestion question) {
        return new FlagCells(
                first, question.choices().stream().map(Choice::code).toList());
    }
}
