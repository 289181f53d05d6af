package dev.eckart.experiments.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection whose statements are prepared once. Not thread-safe. */
final class Sql implements AutoCloseable {

    /** What is done with one row of an answer. */
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** What is done between BEGIN and COMMIT. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Lets go of all prepared statements: tables that one of them reads cannot be removed. */
    void forgetStatements() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    /** Runs a statement as it stands and forgets its answer. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number that a statement answers with. */
    int number(String sql) throws SQLException {
        return Integer.parseInt(text(sql));
    }

    /** The text that a statement answers with. */
    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Runs a prepared statement; its parameters are texts, integers, doubles, bytes and nulls. */
    void update(String sql, @Nullable Object... parameters) throws SQLException {
        bound(sql, parameters).executeUpdate();
    }

    /** Reads the rows that a prepared statement answers with. */
    void query(String sql, Row read, Object... parameters) throws SQLException {
        try (ResultSet answer = bound(sql, parameters).executeQuery()) {
            while (answer.next()) {
                read.read(answer);
            }
        }
    }

    /** Does some work in one transaction, which is rolled back if the work fails. */
    <T> T transaction(String begin, Work<T> work) throws SQLException {
        update(begin);
        boolean committed = false;
        try {
            T result = work.run();
            update("COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** SQLite has already rolled back after some errors, and then there is nothing to do. */
    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException _) {
            return;
        }
    }
}
