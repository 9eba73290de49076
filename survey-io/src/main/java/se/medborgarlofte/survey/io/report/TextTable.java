package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in plain text: the first column to the left, the others to the right, long labels over several lines.
 *
 * <p>Headings of a table that would be wider than a terminal run over several lines too. Where that is not enough, its columns
 * stand in several tables below each other, each with the labels.
 */
public final class TextTable {

    private static final int LONGEST_LABEL = 40;
    private static final int SHORTEST_LABEL = 16;
    private static final String GAP = "  ";

    private final List<List<String>> rows;
    private final List<Integer> widths;

    private TextTable(List<List<String>> rows, int label, List<Integer> others) {
        this.rows = rows;
        this.widths = Stream.concat(Stream.of(Math.min(label, LONGEST_LABEL)), others.stream())
                .toList();
    }

    /** The lines of the table; the first row is the header, and a rule stands below it. */
    public static List<String> of(List<List<String>> rows) {
        int label = width(rows, 0, String::length);
        var whole = new TextTable(rows, label, widths(rows, String::length));
        if (whole.width() <= TextWriter.WIDTH) {
            return whole.lines();
        }
        var broken = widths(rows, TextTable::longestWord);
        int room = TextWriter.WIDTH - new TextTable(rows, 0, broken).width();
        var narrow = new TextTable(rows, Math.min(label, Math.max(SHORTEST_LABEL, room)), broken);
        return narrow.width() <= TextWriter.WIDTH
                ? narrow.lines()
                : new TextTable(rows, label, broken).split().orElseGet(narrow::lines);
    }

    private static List<Integer> widths(List<List<String>> rows, ToIntFunction<String> heading) {
        return IntStream.range(1, rows.get(0).size())
                .mapToObj(column -> width(rows, column, heading))
                .toList();
    }

    private static int width(List<List<String>> rows, int column, ToIntFunction<String> heading) {
        var cells = rows.stream().skip(1).mapToInt(row -> row.get(column).length());
        return IntStream.concat(IntStream.of(heading.applyAsInt(rows.get(0).get(column))), cells)
                .max()
                .orElse(0);
    }

    private static int longestWord(String heading) {
        return TextLines.wrapped(heading, 1).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private int width() {
        return width(widths.size());
    }

    /** Of the first columns. */
    private int width(int columns) {
        return widths.stream().limit(columns).mapToInt(Integer::intValue).sum() + GAP.length() * (columns - 1);
    }

    /** As many columns as there is room for, and the others below; empty where there is no other way to cut it. */
    private Optional<List<String>> split() {
        int all = widths.size();
        int fit = IntStream.rangeClosed(2, all)
                .filter(columns -> width(columns) <= TextWriter.WIDTH)
                .max()
                .orElse(2);
        if (fit == all) {
            return Optional.empty();
        }
        var first = new TextTable(columns(IntStream.range(0, fit)), widths.get(0), widths.subList(1, fit));
        var others = of(columns(IntStream.concat(IntStream.of(0), IntStream.range(fit, all))));
        return Optional.of(Stream.of(first.lines(), List.of(""), others)
                .flatMap(List::stream)
                .toList());
    }

    private List<List<String>> columns(IntStream columns) {
        var kept = columns.boxed().toList();
        return rows.stream().map(row -> kept.stream().map(row::get).toList()).toList();
    }

    private List<String> lines() {
        var header = line(IntStream.range(0, widths.size())
                .mapToObj(column -> TextLines.wrapped(rows.get(0).get(column), widths.get(column)))
                .toList());
        var body = rows.stream().skip(1).flatMap(row -> line(cells(row)));
        return Stream.of(header, Stream.of("-".repeat(width())), body)
                .flatMap(lines -> lines)
                .toList();
    }

    private List<List<String>> cells(List<String> row) {
        var label = TextLines.wrapped(row.get(0), widths.get(0));
        return Stream.concat(Stream.of(label), row.stream().skip(1).map(List::of))
                .toList();
    }

    /** What is short stands beside the last line of what is long. */
    private Stream<String> line(List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, cells.size())
                        .mapToObj(column -> padded(cells.get(column), height - line, column))
                        .collect(joining(GAP))
                        .stripTrailing());
    }

    /** @param above lines from the last, which is 1 */
    private String padded(List<String> cell, int above, int column) {
        String text = above <= cell.size() ? cell.get(cell.size() - above) : "";
        String room = " ".repeat(Math.max(0, widths.get(column) - text.length()));
        return column == 0 ? text + room : room + text;
    }
}
