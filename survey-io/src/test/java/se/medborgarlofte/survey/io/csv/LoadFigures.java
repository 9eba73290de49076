package se.medborgarlofte.survey.io.csv;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/**
 * Prints how long a file of synthetic answers takes to become columns, on one thread and on two, and how long DuckDB takes to
 * load it into a table. Run it with {@code bench/load}.
 */
final class LoadFigures {

    private static final int TRIES = 3;
    private static final String WEIGHT = "w";
    private static final String WIDEST = "psu";

    private final Path file;
    private final List<String> names;

    private LoadFigures(Path file, List<String> names) {
        this.file = file;
        this.names = names;
    }

    /** What is measured; it may fail. */
    @FunctionalInterface
    private interface Load {
        void run() throws IOException, SQLException;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var file = Path.of(arguments[0]);
        try (var lines = Files.lines(file)) {
            new LoadFigures(file, List.of(lines.findFirst().orElseThrow().split(","))).print();
        }
    }

    private void print() throws IOException, SQLException {
        say(
                "Java %s, %d processors, heap of at most %d MB, file of %.0f MB, best of %d",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Files.size(file) / 1e6,
                TRIES);
        var two = Executors.newFixedThreadPool(2);
        print(1, best(() -> read(Runnable::run)));
        print(2, best(() -> read(two)));
        two.shutdown();
        say("  peak of the heap           %7.0f MB", peak() / 1e6);
    }

    private void print(int threads, double ours) throws IOException, SQLException {
        say("  columns, %d thread%s         %7.2f s", threads, threads > 1 ? "s" : " ", ours);
        if (hasDuckDb()) {
            print(threads, "numbers", ours, best(() -> load(threads, "UTINYINT", "USMALLINT")));
            print(threads, "text", ours, best(() -> load(threads, "VARCHAR", "VARCHAR")));
        }
    }

    private static void print(int threads, String types, double ours, double theirs) {
        say(
                "  DuckDB, %d thread%s, %-8s %7.2f s   ratio %.2f   aim 1",
                threads, threads > 1 ? "s" : " ", types, theirs, ours / theirs);
    }

    /** Every column: the weights as numbers, the others as labels. */
    private void read(Executor executor) {
        LongConsumer nobody = rows -> {};
        DataTable table = DataFile.read(file, this::wanted, List.of(), new ReadingWay(executor, nobody))
                .orThrow();
        if (table.rows() == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private List<WantedColumn> wanted(List<String> header) {
        return header.stream()
                .map(name -> new WantedColumn(name, name.equals(WEIGHT) ? ColumnUse.WEIGHT : ColumnUse.LABEL))
                .toList();
    }

    private static boolean hasDuckDb() {
        try {
            return DriverManager.getDriver("jdbc:duckdb:") != null;
        } catch (SQLException e) {
            return false;
        }
    }

    /** The same columns: the weights as numbers, the others as the smallest whole numbers, or as text. */
    private void load(int threads, String answers, String widest) throws SQLException {
        var columns = names.stream()
                .map(name -> "'" + name + "': '"
                        + (name.equals(WEIGHT) ? "DOUBLE" : name.equals(WIDEST) ? widest : answers) + "'")
                .collect(Collectors.joining(", "));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("CREATE TABLE answers AS SELECT * FROM read_csv('" + file
                    + "', header = true, delim = ',', quote = '\"', columns = {" + columns + "})");
        }
    }

    private static double best(Load load) throws IOException, SQLException {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < TRIES; run++) {
            System.gc();
            long start = System.nanoTime();
            load.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
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
