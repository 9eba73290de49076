package se.medborgarlofte.survey.io.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements within one transaction. */
final class Sql {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** What is made of the row that the result stands at. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Whoever is handed one row after the other. */
    @FunctionalInterface
    interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** The rows of a query, in its order. */
    <T> List<T> list(String query, Reader<T> reader, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(query, row -> rows.add(reader.read(row)), parameters);
        return rows;
    }

    <T> Optional<T> first(String query, Reader<T> reader, Object... parameters) {
        return list(query, reader, parameters).stream().findFirst();
    }

    boolean exists(String query, Object... parameters) {
        return first(query, row -> true, parameters).isPresent();
    }

    void each(String query, Visitor visitor, Object... parameters) {
        try (var statement = prepared(query, parameters);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** How many rows were written. */
    int update(String statement, Object... parameters) {
        try (var prepared = prepared(statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The same statement for each row of parameters. */
    void updateEach(String statement, List<Object[]> rows) {
        try (var prepared = connection.prepareStatement(statement)) {
            for (var row : rows) {
                set(prepared, row);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PreparedStatement prepared(String query, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(query);
        set(statement, parameters);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Optional<?> some ? some.orElse(null) : value);
        }
    }

    /** A database that fails is the machine's fault; what people may do is asked before. */
    static UncheckedIOException failure(SQLException e) {
        return new UncheckedIOException(new IOException("database: " + e.getMessage(), e));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
