package se.medborgarlofte.survey.stats.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the raked table is from R survey's, as {@code bench/table.R} writes it: item and answer from 1, area from 0 or -1
 * for all, share, standard error.
 *
 * @param cells that were compared
 * @param ofShares the largest difference of two shares
 * @param ofErrors the largest difference of two standard errors
 */
record TableAgainstR(int cells, double ofShares, double ofErrors) {

    private record Key(int item, int area, int answer) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /** @param lines with a header */
    static TableAgainstR of(List<String> lines, List<SyntheticTable.Cell> table) {
        Map<Key, SyntheticTable.Cell> cells = new TreeMap<>();
        table.forEach(cell -> cells.put(new Key(cell.item() + 1, cell.area(), cell.answer()), cell));
        double[] farthest = new double[2];
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            var key = new Key(Integer.parseInt(values[0]), Integer.parseInt(values[1]), Integer.parseInt(values[2]));
            var share = cells.get(key).share();
            farthest[0] = Math.max(farthest[0], Math.abs(share.value() - Double.parseDouble(values[3])));
            farthest[1] = Math.max(farthest[1], Math.abs(Math.sqrt(share.variance()) - Double.parseDouble(values[4])));
        }
        return new TableAgainstR(lines.size() - 1, farthest[0], farthest[1]);
    }

    public static void main(String[] arguments) throws IOException {
        var columns = SyntheticColumns.of(SyntheticSurvey.of(Integer.parseInt(arguments[0]), SyntheticSurvey.SEED));
        var found = of(Files.readAllLines(Path.of(arguments[1])), SyntheticTable.of(columns, Runnable::run));
        System.out.println(String.format(
                Locale.ROOT,
                "  farthest from R survey in %d cells: shares %.1e, standard errors %.1e   aim 1e-9",
                found.cells(),
                found.ofShares(),
                found.ofErrors()));
    }
}
