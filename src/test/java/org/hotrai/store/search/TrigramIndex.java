package org.hotrai.store.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What Hotrai's index is compared with: SQLite's own index of three characters each. */
final class TrigramIndex implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement insert;
  private final PreparedStatement search;

  TrigramIndex(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA journal_mode = WAL");
      statement.executeUpdate(
          "CREATE VIRTUAL TABLE IF NOT EXISTS news USING fts5"
              + " (title, body, content = '', tokenize = 'trigram')");
      statement.executeUpdate("INSERT INTO news (news, rank) VALUES ('hashsize', 16777216)");
    }
    connection.setAutoCommit(false);
    insert = connection.prepareStatement("INSERT INTO news (rowid, title, body) VALUES (?, ?, ?)");
    search =
        connection.prepareStatement(
            "SELECT rowid FROM news WHERE news MATCH ? ORDER BY rank LIMIT 50");
  }

  int size() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM news_docsize")) {
      return row.getInt(1);
    }
  }

  void add(long id, String title, String body) throws SQLException {
    insert.setLong(1, id);
    insert.setString(2, title);
    insert.setString(3, body);
    insert.executeUpdate();
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** How many of the best 50 hits there are. */
  int search(String words) throws SQLException {
    search.setString(1, '"' + words.replace("\"", "\"\"") + '"');
    int found = 0;
    try (ResultSet rows = search.executeQuery()) {
      while (rows.next()) {
        found++;
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    search.close();
    connection.close();
  }
}
