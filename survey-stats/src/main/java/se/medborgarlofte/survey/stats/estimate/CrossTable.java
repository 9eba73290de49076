package se.medborgarlofte.survey.stats.estimate;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * The weighted count of every pair of answers to two questions; a pair that nobody gave counts 0.
 *
 * @param rows answers to the first question
 * @param columns answers to the second
 * @param counts row by row, one list per answer to the first
 * @param base rows that count
 * @param design they are of
 */
public record CrossTable(
        List<Integer> rows, List<Integer> columns, List<List<Statistic>> counts, Domain base, SurveyDesign design) {

    public CrossTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /**
     * The table of the answers that occur in the base; not of those that only rows without weight have given.
     *
     * @param rowCodes answer to the first question per row of the design; any value outside the base
     * @param columnCodes answer to the second, likewise
     * @throws IllegalArgumentException if there is not one code per row
     */
    public static CrossTable of(int[] rowCodes, int[] columnCodes, Domain base, SurveyDesign design) {
        requirePerRow(rowCodes, design);
        requirePerRow(columnCodes, design);
        var counted = base.and(Domain.of(design.rows(), row -> design.weight(row) != 0));
        var rows = AnswerShares.answers(rowCodes, counted);
        var columns = AnswerShares.answers(columnCodes, counted);
        var counts = rows.stream()
                .map(r -> columns.stream()
                        .map(c -> design.totals(row -> rowCodes[row] == r && columnCodes[row] == c ? 1 : 0, base))
                        .toList())
                .toList();
        return new CrossTable(rows, columns, counts, base, design);
    }

    /** The weighted count of row {@code i} and column {@code j}. */
    public Statistic count(int i, int j) {
        return counts.get(i).get(j);
    }

    /** The cells' shares of the whole table, row by row. */
    public List<Statistic> shares() {
        var whole = design.population(base);
        return counts.stream()
                .flatMap(List::stream)
                .map(count -> count.dividedBy(whole))
                .toList();
    }

    /** The weighted count of row {@code i}, all columns together. */
    public Statistic rowTotal(int i) {
        return sum(counts.get(i));
    }

    /** The weighted count of column {@code j}, all rows together. */
    public Statistic columnTotal(int j) {
        return sum(IntStream.range(0, rows.size()).mapToObj(i -> count(i, j)).toList());
    }

    private static void requirePerRow(int[] codes, SurveyDesign design) {
        Checks.that(codes.length == design.rows(), "number of codes", "that of rows " + design.rows(), codes.length);
    }

    private static Statistic sum(List<Statistic> statistics) {
        return statistics.stream().reduce(Statistic::plus).orElseThrow();
    }
}
