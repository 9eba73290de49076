package se.medborgarlofte.survey.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * The first row of a table, which must name certain columns in a certain order.
 *
 * @param expected the names, in order
 * @param written the names as they stand there
 * @param positions of the expected columns among the written ones; -1 for one that is not there
 * @param isExact whether the names are those that are expected, in that order
 */
record Header(List<String> expected, List<String> written, List<Integer> positions, boolean isExact) {

    static Header of(List<String> expected, List<String> written) {
        var positions = expected.stream().map(written::indexOf).toList();
        return new Header(expected, written, positions, written.equals(expected));
    }

    /** Whether any of the names stands there. */
    boolean isOne() {
        return positions.stream().anyMatch(position -> position >= 0);
    }

    boolean isSeparatedBySemicolons() {
        return written.stream().anyMatch(cell -> cell.indexOf(';') > 0);
    }

    /** What is wrong with {@code row} as a row of so many cells. */
    Findings check(Row row) {
        if (row.isBlank()) {
            return Findings.of(Finding.error("csv.blankLine", ""));
        }
        if (row.size() != written.size()) {
            boolean semicolons =
                    row.size() < written.size() && row.cells().stream().anyMatch(cell -> cell.indexOf(';') >= 0);
            return Findings.of(Finding.error(semicolons ? "csv.semicolons" : "csv.rowLength", "")
                    .with("found", row.size())
                    .with("expected", written.size()));
        }
        if (row.bareQuotes().isEmpty()) {
            return Findings.NONE;
        }
        return new Findings(row.bareQuotes().stream()
                .map(column -> Finding.error("csv.bareQuote", written.get(column)))
                .toList());
    }

    /** What is wrong with it; each finding is at the name of a column. */
    Findings check() {
        var wrong = new Findings(Stream.of(missing(), unknown(), repeated())
                .flatMap(List::stream)
                .toList());
        return wrong.isEmpty() ? misplaced() : wrong;
    }

    private List<Finding> missing() {
        return findings(expected.stream().filter(name -> !written.contains(name)), "column.missing");
    }

    private List<Finding> unknown() {
        return findings(written.stream().distinct().filter(name -> !expected.contains(name)), "column.unknown");
    }

    private List<Finding> repeated() {
        var seen = new HashSet<String>();
        return findings(written.stream().filter(name -> !seen.add(name)).distinct(), "column.repeated");
    }

    private static List<Finding> findings(Stream<String> names, String code) {
        return names.map(name -> Finding.error(code, name).with("column", name)).toList();
    }

    /** The first column that stands where another should; the others follow from it. */
    private Findings misplaced() {
        return new Findings(IntStream.range(0, expected.size())
                .filter(i -> positions.get(i) != i)
                .mapToObj(i -> Finding.error("column.misplaced", written.get(i))
                        .with("column", written.get(i))
                        .with("expected", expected.get(i)))
                .limit(1)
                .toList());
    }

    /** What stands in {@code row} in the expected columns; nothing in a column that is not there. */
    Row inOrder(Row row) {
        if (isExact) {
            return row;
        }
        var cells = new ArrayList<String>();
        positions.forEach(position -> cells.add(position < 0 ? "" : row.cell(position)));
        return Row.of(row.line(), cells);
    }

    /** Whether every expected column is there. */
    boolean isWhole() {
        return isExact || !positions.contains(-1);
    }

    boolean has(int column) {
        return positions.get(column) >= 0;
    }
}
