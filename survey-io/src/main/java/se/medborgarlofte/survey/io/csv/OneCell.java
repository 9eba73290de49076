package se.medborgarlofte.survey.io.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.Answer;

/**
 * Answers that stand in a single cell.
 *
 * @param saysMissing whether a text says why there is no answer
 * @param reader of any other text
 * @param writer of any other answer
 */
record OneCell(
        int column,
        Predicate<String> saysMissing,
        Function<Cells, Optional<Answer>> reader,
        Function<Answer, String> writer)
        implements AnswerCells {

    static OneCell code(int column) {
        return new OneCell(
                column,
                Missing::isSaidIn,
                cells -> Codes.read(cells, column),
                answer -> String.valueOf(((Answer.Chosen) answer).code()));
    }

    static OneCell number(int column) {
        return new OneCell(
                column,
                Missing::isSaidIn,
                cells -> Numerals.read(cells, column).map(Answer.Measured::new),
                answer -> decimal(((Answer.Measured) answer).value()));
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString();
    }

    static OneCell text(int column) {
        return new OneCell(
                column,
                Missing::isMistakenFor,
                cells -> Optional.of(new Answer.Written(cells.text(column))),
                answer -> ((Answer.Written) answer).text());
    }

    static OneCell area(int column) {
        return new OneCell(
                column,
                Missing::isSaidIn,
                cells -> Optional.of(new Answer.InArea(new AreaCode(cells.text(column)))),
                answer -> ((Answer.InArea) answer).area().value());
    }

    @Override
    public Optional<Answer> read(Cells cells) {
        return saysMissing.test(cells.text(column)) ? Missing.read(cells, column) : reader.apply(cells);
    }

    @Override
    public List<String> write(Answer answer) {
        return List.of(answer instanceof Answer.Missing missing ? Missing.write(missing) : writer.apply(answer));
    }
}
