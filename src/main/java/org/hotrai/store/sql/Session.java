package org.hotrai.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** A connection that keeps its statements prepared. For one thread at a time. */
public final class Session implements AutoCloseable {
  private static final int KEPT_STATEMENTS = 100;

  private final Connection connection;
  private final boolean writer;
  private final List<SessionPart> parts = new ArrayList<>();
  private final Map<String, PreparedStatement> statements =
      new LinkedHashMap<>(KEPT_STATEMENTS, 0.75f, true);

  Session(Connection connection, boolean writer) {
    this.connection = connection;
    this.writer = writer;
  }

  /** Whether it may change the archive. */
  public boolean isWriter() {
    return writer;
  }

  /** The one part of that class, made if it was never asked for. */
  public <T extends SessionPart> T part(Class<T> type, Function<Session, T> made) {
    // There are only a few.
    for (SessionPart part : parts) {
      if (type.isInstance(part)) {
        return type.cast(part);
      }
    }
    T part = made.apply(this);
    parts.add(part);
    return part;
  }

  /** The parts that there are, in the order in which they were first asked for. */
  List<SessionPart> parts() {
    return List.copyOf(parts);
  }

  /** What a row stands for. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Something to do with a row. */
  @FunctionalInterface
  public interface RowVisitor {
    void visit(ResultSet row) throws SQLException;
  }

  /** All rows that the query gives. */
  public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = prepared(sql, arguments);
    try (ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(read(reader, rows));
      }
      return found;
    }
  }

  /** The first row that the query gives. */
  public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = prepared(sql, arguments);
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(read(reader, rows)) : Optional.empty();
    }
  }

  /** What a row holds was written by this program; where it makes no sense, the file is damaged. */
  private static <T> T read(RowReader<T> reader, ResultSet row) throws SQLException {
    try {
      return reader.read(row);
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      int damaged = SQLiteErrorCode.SQLITE_CORRUPT.code;
      throw new SQLException(unreadable.getMessage(), "", damaged, unreadable);
    }
  }

  /** The one number that the query gives. */
  public long number(String sql, @Nullable Object... arguments) throws SQLException {
    return first(sql, row -> row.getLong(1), arguments).orElse(0L);
  }

  /** Visits rows as they come; meanwhile other statements may run. */
  public void each(String sql, RowVisitor visitor) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        visitor.visit(rows);
      }
    }
  }

  /** Changes rows and tells how many. */
  public int change(String sql, @Nullable Object... arguments) throws SQLException {
    return prepared(sql, arguments).executeUpdate();
  }

  /** Inserts a row and tells its rowid. */
  public long insert(String sql, @Nullable Object... arguments) throws SQLException {
    change(sql, arguments);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs statements that are parted by semicolons and need no arguments. */
  public void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** The first value that a pragma gives, empty if it gives none. */
  public String pragma(String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
      String value = rows.next() ? rows.getString(1) : null;
      return value == null ? "" : value;
    }
  }

  /** For what SQL cannot say. */
  public Connection connection() {
    return connection;
  }

  private PreparedStatement prepared(String sql, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
      dropEldest();
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  private void dropEldest() throws SQLException {
    if (statements.size() > KEPT_STATEMENTS) {
      var all = statements.values().iterator();
      PreparedStatement eldest = all.next();
      all.remove();
      eldest.close();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
    connection.close();
  }
}
