package se.medborgarlofte.survey.stats.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Which unit each row lies in, stage by stage, as the labels say. */
final class DrawnUnits {

    private final long[] strata;
    private final long[] psus;
    private final boolean nested;
    private final List<long[]> within;

    private DrawnUnits(long[] strata, long[] psus, boolean nested, List<long[]> within) {
        this.strata = strata;
        this.psus = psus;
        this.nested = nested;
        this.within = within;
    }

    static DrawnUnits eachRow(int size) {
        return new DrawnUnits(new long[size], LongStream.range(0, size).toArray(), false, List.of());
    }

    DrawnUnits strata(long[] codes) {
        return new DrawnUnits(codes, psus, nested, within);
    }

    DrawnUnits psus(long[] codes, boolean areNested) {
        return new DrawnUnits(strata, codes, areNested, within);
    }

    DrawnUnits within(long[] codes) {
        var more = new ArrayList<>(within);
        more.add(codes);
        return new DrawnUnits(strata, psus, nested, more);
    }

    int rows() {
        return strata.length;
    }

    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        stages.add(Stage.of(strata, nested ? keys(strata, psus) : psus));
        for (long[] codes : within) {
            var above = stages.get(stages.size() - 1);
            long[] parents = LongStream.range(0, rows())
                    .map(row -> above.unitOfRow((int) row))
                    .toArray();
            long[] labels = LongStream.range(0, rows())
                    .map(row -> above.unitCodeOfRow((int) row))
                    .toArray();
            // ascending codes keep the order of the units above, whose numbers are the strata of this stage
            stages.add(Stage.of(labels, keys(parents, codes)));
        }
        return stages;
    }

    private static long[] keys(long[] outer, long[] inner) {
        long[] keys = new long[inner.length];
        Arrays.setAll(keys, row -> (outer[row] << Integer.SIZE) | Integer.toUnsignedLong((int) inner[row]));
        return keys;
    }
}
