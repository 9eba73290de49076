package se.medborgarlofte.survey.stats.study;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.LabelColumn;

/** Whether the labels and sizes of a file can be those of a sample, told with line and column. */
final class SampleCheck {

    private final SampleColumns columns;
    private final DataTable table;
    private final List<DrawnStage> stages = new ArrayList<>();

    SampleCheck(SampleColumns columns, DataTable table) {
        this.columns = columns;
        this.table = table;
        stages.add(first());
        columns.units().stream()
                .skip(1)
                .forEach(name -> stages.add(stages.get(stages.size() - 1).within(Values.of(table.labels(name)))));
    }

    private DrawnStage first() {
        int[] strata =
                columns.strata().map(name -> Values.of(table.labels(name))).orElseGet(() -> new int[table.rows()]);
        int[] units = columns.units().stream()
                .findFirst()
                .map(name -> Values.of(table.labels(name)))
                .orElseGet(() -> IntStream.range(0, table.rows()).toArray());
        return columns.isNested() ? DrawnStage.nested(strata, units) : DrawnStage.of(strata, units);
    }

    Findings findings() {
        var homes = columns.units().stream()
                .limit(1)
                .map(name -> stages.get(0).unitsInTwoStrata(row -> inTwoStrata(name, row)));
        var sizes = IntStream.range(0, columns.populations().size()).mapToObj(this::sizes);
        return Stream.concat(homes, sizes).collect(Findings.joined());
    }

    private Finding inTwoStrata(String column, int row) {
        return at(
                row,
                Finding.error("sample.unitInTwoStrata", column)
                        .with("unit", table.labels(column).label(row).orElse("")));
    }

    private Findings sizes(int stage) {
        String column = columns.populations().get(stage);
        var numbers = table.numbers(column);
        if (IntStream.range(0, table.rows()).anyMatch(row -> numbers.isMissing(row) || !(numbers.value(row) > 0))) {
            return Findings.NONE;
        }
        return stages.get(stage)
                .check(
                        numbers,
                        row -> at(
                                row,
                                Finding.error("sample.populationDiffers", column)
                                        .with("found", written(numbers.value(row)))),
                        (row, units) -> at(
                                row,
                                Finding.error("sample.populationTooSmall", column)
                                        .with("population", written(numbers.value(row)))
                                        .with("drawn", units)));
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The strata of which a variance asked for more than one unit. */
    Findings lonely(List<Integer> strata) {
        return Findings.of(Finding.error("sample.lonelyStrata", lonelyColumn(strata))
                .with("strata", names(strata, table.labels(lonelyColumn(strata)))));
    }

    /** Strata of a later stage are the units of the one before. */
    private String lonelyColumn(Collection<Integer> strata) {
        Set<Integer> ofFirst = stages.get(0).lonelyStrata();
        return Optional.of(columns.strata())
                .filter(any -> ofFirst.containsAll(strata))
                .flatMap(name -> name)
                .orElseGet(() -> columns.units().get(0));
    }

    private static String names(List<Integer> numbers, LabelColumn column) {
        return numbers.stream().map(column.labels()::get).sorted().collect(joining(", "));
    }

    private Finding at(int row, Finding finding) {
        return finding.at(finding.place().at(table.line(row), 0));
    }
}
