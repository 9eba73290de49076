package se.medborgarlofte.survey.stats.synthetic;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import se.medborgarlofte.survey.stats.cube.Cube;
import se.medborgarlofte.survey.stats.cube.CubePlan;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.estimate.MeasuredShare;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;

/**
 * Prints what the whole table costs: 20 items by 40 areas and all, raked, each share with its standard error and interval; on
 * one thread and on two. Run it with {@code bench/table}.
 */
final class TableFigures {

    private static final double LEVEL = 0.95;
    private static final double WARM_SECONDS = 2;
    private static final int LEAST_LAPS = 5;

    private TableFigures() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        var survey = SyntheticSurvey.of(rows, SyntheticSurvey.SEED);
        if (arguments.length > 1) {
            new SyntheticFiles(survey).writeTo(Path.of(arguments[1]));
        }
        resetPeaks();
        long before = System.nanoTime();
        var columns = SyntheticColumns.of(survey);
        say("rows %,d   Java %s", rows, Runtime.version());
        say(
                "  columns built                         %10.3f ms  %6.1f MB at most, rows as they came included",
                (System.nanoTime() - before) / 1e6, peak() / 1e6);
        var two = Executors.newFixedThreadPool(2);
        try {
            print(columns, two);
        } finally {
            two.shutdown();
        }
    }

    private static void print(SyntheticColumns columns, Executor two) {
        var plan = SyntheticTable.rows(columns);
        double count = best(() -> Cube.of(plan, Runnable::run));
        say("  counting, one thread                  %10.3f ms  %6.2f ns an answer", count, perAnswer(count, columns));
        double countOfTwo = best(() -> Cube.of(plan, two));
        say("  counting, two threads                 %10.3f ms  %6.2f times as fast", countOfTwo, count / countOfTwo);
        var cube = Cube.of(plan, two);
        say("  raking                                %10.3f ms", best(() -> SyntheticTable.raked(cube)));
        var raked = SyntheticTable.raked(cube);
        say(
                "  table with logit intervals            %10.3f ms",
                best(() -> intervals(raked, ProportionInterval.LOGIT)));
        say(
                "  the same with Korn and Graubard's     %10.3f ms",
                best(() -> intervals(raked, ProportionInterval.KORN_GRAUBARD)));
        resetPeaks();
        double all = best(() -> whole(plan, Runnable::run));
        say(
                "  all of it, one thread, logit          %10.3f ms   aim %s; %.1f MB at most, columns included",
                all, aim(columns.rows()), peak() / 1e6);
        double allOfTwo = best(() -> whole(plan, two));
        say(
                "  all of it, two threads, logit         %10.3f ms  %6.2f times as fast   aim 1.6",
                allOfTwo, all / allOfTwo);
        double clusters = best(() -> whole(SyntheticTable.clusters(columns), Runnable::run));
        say("  all of it with sampling units, one    %10.3f ms", clusters);
        say("RESULT rows=%d all=%.4f count=%.4f", columns.rows(), all / 1e3, count / 1e3);
    }

    private static String aim(int rows) {
        return rows <= 1_200 ? "5 ms" : rows <= 100_000 ? "10 ms" : rows <= 1_000_000 ? "40 ms" : "400 ms";
    }

    private static double perAnswer(double milliseconds, SyntheticColumns columns) {
        return milliseconds * 1e6 / columns.rows() / SyntheticSurvey.ITEMS;
    }

    private static double whole(CubePlan plan, Executor executor) {
        return intervals(SyntheticTable.raked(Cube.of(plan, executor)), ProportionInterval.LOGIT);
    }

    /** All cells, and something made of all of their intervals, so that none is left out. */
    private static double intervals(WeightedCube cube, ProportionInterval way) {
        double[] widths = {0};
        SyntheticTable.each(cube, cell -> widths[0] += width(cell, way));
        return widths[0];
    }

    private static double width(SyntheticTable.Cell cell, ProportionInterval way) {
        var share = cell.share();
        int df = share.size().degreesOfFreedom();
        if (df < 1 || share.size().rows() < 2) {
            return 0;
        }
        double p = Math.max(0, Math.min(share.value(), 1));
        var measured =
                new MeasuredShare(p, Math.sqrt(share.variance()), share.size().rows(), df);
        return way.of(measured, LEVEL).width();
    }

    /** The shortest of some laps, in milliseconds. */
    private static double best(Supplier<?> lap) {
        var laps = DoubleStream.builder();
        long start = System.nanoTime();
        for (int i = 0; i < LEAST_LAPS || System.nanoTime() - start < WARM_SECONDS * 1e9; i++) {
            long before = System.nanoTime();
            lap.get();
            laps.add((System.nanoTime() - before) / 1e6);
        }
        return laps.build().min().orElseThrow();
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
