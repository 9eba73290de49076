package se.medborgarlofte.survey.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.words.ExactDecimal;

/**
 * The cells about how a response came into the sample, as far as the round records it.
 *
 * @param weight its column, where there is one; the others alike
 */
record SampleCells(OptionalInt weight, OptionalInt stratum, OptionalInt unit, OptionalInt person) {

    static SampleCells of(Round round) {
        Function<DesignColumn, OptionalInt> column =
                part -> round.has(part) ? OptionalInt.of(ResponseColumns.of(round, part)) : OptionalInt.empty();
        return new SampleCells(
                column.apply(DesignColumn.WEIGHT),
                column.apply(DesignColumn.STRATUM),
                column.apply(DesignColumn.UNIT),
                column.apply(DesignColumn.PERSON));
    }

    SamplePosition read(Cells cells) {
        return new SamplePosition(weight(cells), text(cells, stratum), text(cells, unit), text(cells, person));
    }

    private OptionalDouble weight(Cells cells) {
        if (weight.isEmpty()) {
            return OptionalDouble.empty();
        }
        var number = weight(cells, weight.getAsInt());
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }

    private static Optional<BigDecimal> weight(Cells cells, int column) {
        if (cells.isEmpty(column)) {
            return cells.refuse(column, "cell.empty");
        }
        var number = Numerals.read(cells, column);
        return number.filter(value -> value.signum() < 0).isPresent() ? cells.refuse(column, "cell.negative") : number;
    }

    private static Optional<String> text(Cells cells, OptionalInt column) {
        return column.isPresent() ? SingleCells.text(cells, column.getAsInt()) : Optional.empty();
    }

    List<String> write(SamplePosition position) {
        List<String> cells = new ArrayList<>();
        weight.ifPresent(column -> cells.add(position.weight().stream()
                .mapToObj(number -> ExactDecimal.of(number).toPlainString())
                .findFirst()
                .orElse("")));
        Stream.of(
                        written(stratum, position.stratum()),
                        written(unit, position.unit()),
                        written(person, position.person()))
                .forEach(cells::addAll);
        return cells;
    }

    private static List<String> written(OptionalInt column, Optional<String> text) {
        return column.isPresent() ? List.of(text.orElse("")) : List.of();
    }
}
