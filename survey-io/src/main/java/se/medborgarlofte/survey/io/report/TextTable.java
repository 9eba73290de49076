package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in plain text: the first column to the left, the others to the right, long labels over several lines. */
public final class TextTable {

    private static final int LONGEST_LABEL = 40;
    private static final int SHORTEST_LABEL = 16;
    private static final String GAP = "  ";

    private final List<List<String>> rows;
    private final int[] widths;

    private TextTable(List<List<String>> rows) {
        this.rows = rows;
        this.widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        int others =
                IntStream.of(widths).skip(1).map(width -> width + GAP.length()).sum();
        int room = Math.max(SHORTEST_LABEL, Math.min(LONGEST_LABEL, TextWriter.WIDTH - others));
        this.widths[0] = Math.min(widths[0], room);
    }

    /** The lines of the table; the first row is the header, and a rule stands below it. */
    public static List<String> of(List<List<String>> rows) {
        return new TextTable(rows).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<>(line(rows.get(0)));
        lines.add("-".repeat(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1)));
        rows.stream().skip(1).forEach(row -> lines.addAll(line(row)));
        return lines;
    }

    /** The figures stand beside the last line of the label. */
    private List<String> line(List<String> row) {
        var label = TextLines.wrapped(row.get(0), widths[0]);
        var lines = new ArrayList<>(label.subList(0, label.size() - 1));
        var text = new StringBuilder(label.get(label.size() - 1));
        text.append(" ".repeat(Math.max(0, widths[0] - text.length())));
        for (int column = 1; column < row.size(); column++) {
            String cell = row.get(column);
            text.append(GAP).append(" ".repeat(widths[column] - cell.length())).append(cell);
        }
        lines.add(text.toString().stripTrailing());
        return lines;
    }
}
