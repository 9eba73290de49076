package se.medborgarlofte.survey.stats.study;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.stats.condition.Literal;
import se.medborgarlofte.survey.stats.weighting.Margin;

/** Finds the rows of a file in the categories of a margin's table. */
final class MarginOfTable {

    private final MarginTable known;
    private final DataTable table;
    private final List<PairNumbers> combinations = new ArrayList<>();
    private final Map<Integer, Integer> categories = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();
    private final int[] categoryOfRow;

    MarginOfTable(MarginTable known, DataTable table) {
        this.known = known;
        this.table = table;
        known.variables().forEach(name -> combinations.add(new PairNumbers()));
        int[] combinationOfCell = combined(
                known.variables().stream()
                        .map(name -> Values.of(known.cells().labels(name)))
                        .toList(),
                known.cells().rows());
        IntStream.range(0, combinationOfCell.length).forEach(cell -> category(cell, combinationOfCell[cell]));
        this.categoryOfRow =
                combined(known.variables().stream().map(this::valueOfRow).toList(), table.rows());
        Arrays.setAll(categoryOfRow, row -> categories.getOrDefault(categoryOfRow[row], Margin.NONE));
    }

    /** For each row the number of what its values are together, variable upon variable, the same number for the same values. */
    private int[] combined(List<int[]> values, int rows) {
        int[] combined = new int[rows];
        for (int variable = 0; variable < values.size(); variable++) {
            var numbers = combinations.get(variable);
            int[] ofVariable = values.get(variable);
            Arrays.setAll(combined, row -> numbers.number(combined[row], ofVariable[row]));
        }
        return combined;
    }

    private int[] valueOfRow(String variable) {
        int[] valueOfLabel = values(known.cells().labels(variable), table.labels(variable));
        int[] labels = Values.of(table.labels(variable));
        Arrays.setAll(labels, row -> labels[row] < 0 ? Margin.NONE : valueOfLabel[labels[row]]);
        return labels;
    }

    /** For each label of the data the number of the margin's label that means it, or -1. */
    private static int[] values(LabelColumn margin, LabelColumn data) {
        var literals = margin.labels().stream().map(Literal::bare).toList();
        return data.labels().stream()
                .mapToInt(label -> IntStream.range(0, literals.size())
                        .filter(number -> literals.get(number).matches(label))
                        .findFirst()
                        .orElse(Margin.NONE))
                .toArray();
    }

    private void category(int cell, int combination) {
        if (categories.putIfAbsent(combination, cell) != null) {
            found.add(at(cell, Finding.error("margin.categoryRepeated", "").with("category", name(cell))));
        }
    }

    private String name(int cell) {
        return known.variables().stream()
                .map(name -> known.cells().labels(name).label(cell).orElse(""))
                .collect(joining(" "));
    }

    private Finding at(int cell, Finding finding) {
        return finding.at(finding.place().in(known.document()).at(known.cells().line(cell), 0));
    }

    Margin margin() {
        double[] totals = Values.of(known.cells().numbers(MarginTable.TOTAL));
        var names = IntStream.range(0, totals.length).mapToObj(this::name).toList();
        return Margin.of(known.document(), names, totals, categoryOfRow);
    }

    /** What is wrong with the table beside this file, and how many rows of the file it does not know. */
    Findings findings() {
        boolean[] met = new boolean[known.cells().rows()];
        int outside = 0;
        int zeroed = 0;
        for (int category : categoryOfRow) {
            if (category == Margin.NONE) {
                outside++;
            } else {
                met[category] = true;
                zeroed += total(category) == 0 ? 1 : 0;
            }
        }
        var all = new ArrayList<>(found);
        IntStream.range(0, met.length)
                .filter(cell -> !met[cell] && total(cell) > 0 && isFirst(cell))
                .forEach(cell -> all.add(at(cell, absent(cell))));
        if (outside > 0) {
            all.add(Finding.warning("margin.rowsOutside", "").with("n", outside));
        }
        if (zeroed > 0) {
            all.add(Finding.warning("margin.rowsZeroed", "").with("n", zeroed));
        }
        return new Findings(all).in(known.document());
    }

    private boolean isFirst(int cell) {
        return categories.containsValue(cell);
    }

    private double total(int cell) {
        return known.cells().numbers(MarginTable.TOTAL).value(cell);
    }

    private Finding absent(int cell) {
        return Finding.error("margin.categoryAbsent", "")
                .with("category", name(cell))
                .with("total", total(cell));
    }
}
