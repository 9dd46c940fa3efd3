package org.hotrai.store;

import java.sql.SQLException;
import org.hotrai.query.Analyser;

/**
 * What the full-text index says of an article: words with a space between them.
 *
 * @param title of the title
 * @param body of the text
 */
record IndexRow(String title, String body) {

  static IndexRow of(String title, String text) {
    return new IndexRow(cut(title), cut(text));
  }

  private static String cut(String text) {
    return String.join(" ", Analyser.words(text));
  }

  void insert(Session session, long article) throws SQLException {
    session.change(
        "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)", article, title, body);
  }

  static void delete(Session session, long article) throws SQLException {
    session.change("DELETE FROM search WHERE rowid = ?", article);
  }
}
