package se.medborgarlofte.survey.io.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** How the answer to one question stands in cells, a cell for each of its columns that was put to the respondent. */
sealed interface CellsOf {

    /** The cells; none for an answer that is no answer to such a question. */
    List<Cell> write(Answer answer);

    /** The answer; not asked when none of the cells is its. */
    Answer read(Map<String, Answer> cells);

    /** By the kind of the question. */
    Question.Cases<CellsOf> KINDS = new Kinds();

    /** Which kind of question takes which cells. */
    final class Kinds implements Question.Cases<CellsOf> {

        @Override
        public CellsOf singleChoice(SingleChoice question) {
            return new One(question.id());
        }

        @Override
        public CellsOf multipleChoice(MultipleChoice question) {
            return new Flags(
                    question.id(), question.choices().stream().map(Choice::code).toList());
        }

        @Override
        public CellsOf battery(Battery question) {
            return new Items(question);
        }

        @Override
        public CellsOf quantity(Quantity question) {
            return new One(question.id());
        }

        @Override
        public CellsOf openText(OpenText question) {
            return new One(question.id());
        }

        @Override
        public CellsOf area(AreaQuestion question) {
            return new One(question.id());
        }

        @Override
        public CellsOf place(PlaceQuestion question) {
            return new Flags(
                    question.id(), question.choices().stream().map(Choice::code).toList());
        }
    }

    /** A single cell. */
    record One(QuestionId question) implements CellsOf {

        @Override
        public List<Cell> write(Answer answer) {
            boolean single = !(answer instanceof Answer.ChosenMany || answer instanceof Answer.Graded);
            return single ? List.of(new Cell(question.value(), answer)) : List.of();
        }

        @Override
        public Answer read(Map<String, Answer> cells) {
            return cells.getOrDefault(question.value(), Answer.Missing.NOT_ASKED);
        }
    }

    /** A cell of 0 or 1 for each choice, or the same reason in each. */
    record Flags(QuestionId question, List<Integer> codes) implements CellsOf {

        private static final Answer YES = new Answer.Chosen(1);
        private static final Answer NO = new Answer.Chosen(0);

        @Override
        public List<Cell> write(Answer answer) {
            if (answer instanceof Answer.ChosenMany chosen) {
                return codes.stream()
                        .map(code -> new Cell(variable(code), chosen.codes().contains(code) ? YES : NO))
                        .toList();
            }
            return answer instanceof Answer.Missing
                    ? codes.stream()
                            .map(code -> new Cell(variable(code), answer))
                            .toList()
                    : List.of();
        }

        @Override
        public Answer read(Map<String, Answer> cells) {
            var first = cells.getOrDefault(variable(codes.get(0)), Answer.Missing.NOT_ASKED);
            return first instanceof Answer.Missing
                    ? first
                    : new Answer.ChosenMany(codes.stream()
                            .filter(code -> YES.equals(cells.get(variable(code))))
                            .toList());
        }

        private String variable(Integer code) {
            return question + "_" + code;
        }
    }

    /** A cell for each item of a battery. */
    record Items(Battery question) implements CellsOf {

        @Override
        public List<Cell> write(Answer answer) {
            var graded = answer instanceof Answer.Graded each ? each : question.all(answer);
            return graded.byItem().entrySet().stream()
                    .filter(item -> item.getValue().isAsked())
                    .map(item -> new Cell(question.variable(item.getKey()), item.getValue()))
                    .toList();
        }

        @Override
        public Answer read(Map<String, Answer> cells) {
            Map<ItemId, Answer> byItem = new LinkedHashMap<>();
            for (var item : question.items()) {
                byItem.put(item.id(), cells.getOrDefault(question.variable(item.id()), Answer.Missing.NOT_ASKED));
            }
            boolean asked = byItem.values().stream().anyMatch(Answer::isAsked);
            return asked ? new Answer.Graded(byItem) : Answer.Missing.NOT_ASKED;
        }
    }
}
