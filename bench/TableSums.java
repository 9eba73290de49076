import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * What DuckDB needs for the sums of bench/table alone: rows, weights and squares of weights by area and answer of 20 items, of
 * columns of the same sizes, without raking, standard errors or intervals. Run by bench/table.
 */
final class TableSums {

    private static final int ITEMS = 20;
    private static final int TRIES = 5;

    private TableSums() {}

    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(table(Long.parseLong(arguments[0])));
            for (int threads = 1; threads <= 2; threads++) {
                statement.execute("set threads to " + threads);
                System.out.println(String.format(
                        Locale.ROOT,
                        "  sums alone by DuckDB, %d thread%s     %12.3f ms",
                        threads,
                        threads == 1 ? " " : "s",
                        best(statement)));
            }
        }
    }

    private static String table(long rows) {
        var columns = new StringBuilder("(hash(i) % 40)::utinyint as area, (hash(i + 1) % 4096 / 64)::double as w");
        for (int item = 0; item < ITEMS; item++) {
            columns.append(", (hash(i * 31 + ").append(item).append(") % 6)::utinyint as q").append(item);
        }
        return "create table answers as select " + columns + " from range(" + rows + ") as rows(i)";
    }

    private static double best(Statement statement) throws SQLException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = System.nanoTime();
            for (int item = 0; item < ITEMS; item++) {
                statement
                        .executeQuery("select area, q" + item + ", count(*), sum(w), sum(w * w) from answers group by 1, 2")
                        .close();
            }
            best = Math.min(best, (System.nanoTime() - before) / 1e6);
        }
        return best;
    }
}
