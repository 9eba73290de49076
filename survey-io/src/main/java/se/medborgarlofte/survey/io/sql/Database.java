package se.medborgarlofte.survey.io.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;

/**
 * One SQLite file: whoever writes waits in a queue for the one connection that may, whoever reads takes one of their own and
 * waits for nobody.
 *
 * <p>While it is open, the file beside it that ends in {@code -wal} holds what was last written, in that order. Closing it
 * takes that file away and, if anything was written, lays the tables out anew, so that nothing on the disk tells the order
 * in which rows came.
 */
final class Database implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:se/medborgarlofte/survey/io/sql/sqlite";

    /** The number of the last migration there is. */
    static final String LAST_MIGRATION = "7";

    private static final String IS_DONE =
            "SELECT 1 FROM \"flyway_schema_history\" WHERE \"version\" = ? AND \"success\"";

    /** Flyway notes when it made the tables and how long it took: the same survey would not give the same bytes. */
    private static final String FORGET_WHEN =
            "UPDATE \"flyway_schema_history\" SET \"installed_on\" = '1970-01-01 00:00:00', \"execution_time\" = 0";

    private static final String BUSY_MILLIS = "10000";

    private final Path file;
    private final Connection writer;
    private final ReentrantLock queue = new ReentrantLock(true);
    private final ConcurrentLinkedQueue<Connection> readers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean untidy = new AtomicBoolean();

    private Database(Path file) throws SQLException {
        this.file = file;
        this.writer = connect(file);
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T with(Sql sql);
    }

    /** The database of a file, made if it is not there, its tables brought up to date. */
    static Database open(Path file) {
        try {
            boolean upToDate = isUpToDate(file);
            if (!upToDate) {
                migrate(file);
            }
            var database = new Database(file);
            if (!upToDate) {
                database.write(sql -> sql.update(FORGET_WHEN));
            }
            return database;
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** To ask is a hundred times faster than to let Flyway find out, and a visitor may be waiting. */
    private static boolean isUpToDate(Path file) throws SQLException {
        if (!SqlStore.isOne(file)) {
            return false;
        }
        try (var connection = DriverManager.getConnection(url(file))) {
            return new Sql(connection).exists(IS_DONE, LAST_MIGRATION);
        }
    }

    private static void migrate(Path file) {
        Flyway.configure()
                .dataSource(url(file), "", "")
                .locations(MIGRATIONS)
                .load()
                .migrate();
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    /** Transactions are begun by hand: the driver's own begin as soon as the one before ends, and would hold the lock. */
    private static Connection connect(Path file) throws SQLException {
        var settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("busy_timeout", BUSY_MILLIS);
        settings.setProperty("foreign_keys", "true");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("temp_store", "MEMORY");
        return DriverManager.getConnection(url(file), settings);
    }

    /** Reads one state of the database, whatever is written meanwhile. */
    <T> T read(Work<T> work) {
        try {
            var idle = readers.poll();
            var connection = idle == null ? connect(file) : idle;
            try {
                execute(connection, "BEGIN");
                return work.with(new Sql(connection));
            } finally {
                execute(connection, "ROLLBACK");
                readers.add(connection);
            }
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** Writes all of it or nothing; when this returns, what was written survives a power cut. */
    <T> T write(Work<T> work) {
        queue.lock();
        try {
            return inTransaction(work);
        } catch (SQLException e) {
            throw Sql.failure(e);
        } finally {
            queue.unlock();
        }
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        var done = new AtomicBoolean();
        execute(writer, "BEGIN IMMEDIATE");
        try {
            T result = work.with(new Sql(writer));
            execute(writer, "COMMIT");
            done.set(true);
            untidy.set(true);
            return result;
        } finally {
            if (!done.get()) {
                execute(writer, "ROLLBACK");
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    @Override
    public void close() {
        queue.lock();
        try {
            if (writer.isClosed()) {
                return;
            }
            for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
                reader.close();
            }
            tidy();
            writer.close();
        } catch (SQLException e) {
            throw Sql.failure(e);
        } finally {
            queue.unlock();
        }
    }

    /** Left for the next time while another program has the file open. */
    private void tidy() throws SQLException {
        if (!untidy.getAndSet(false)) {
            return;
        }
        try {
            execute(writer, "VACUUM");
            execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            untidy.set(true);
        }
    }
}
