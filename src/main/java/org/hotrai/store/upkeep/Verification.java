package org.hotrai.store.upkeep;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.Migrations;
import org.hotrai.store.Watcher;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.content.LastBase;
import org.hotrai.store.correction.SessionCorrections;
import org.hotrai.store.index.IndexCheck;
import org.hotrai.store.index.SearchedArticles;
import org.hotrai.store.sql.Failures;
import org.hotrai.store.sql.Session;

/** One look through a whole archive, in one read transaction. */
final class Verification {
  private final Session session;
  private final Path file;
  private final Watcher watcher;
  private final List<Message> problems = new ArrayList<>();
  private long done;
  private long total;

  Verification(Session session, Path file, Watcher watcher) {
    this.session = session;
    this.file = file;
    this.watcher = watcher;
  }

  private interface Check {
    void run() throws SQLException;
  }

  /** What is wrong; empty if nothing is. */
  List<Message> run() throws SQLException {
    session.script("BEGIN");
    try {
      check(this::count);
      check(this::structure);
      check(this::references);
      check(this::shownVersions);
      check(this::corrections);
      check(this::contents);
      check(this::index);
    } finally {
      session.script("COMMIT");
    }
    return List.copyOf(problems);
  }

  /** What one check stumbles over does not keep the others from looking. */
  private void check(Check check) {
    try {
      if (!watcher.isCancelled()) {
        check.run();
      }
    } catch (SQLException failed) {
      Message problem = Failures.of(failed, file).told();
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }
  }

  private void count() throws SQLException {
    total =
        session.number("SELECT count(*) FROM content")
            + session.number("SELECT count(*) " + SearchedArticles.SEARCHED);
    watcher.at(0, total);
  }

  private void structure() throws SQLException {
    session.each(
        "PRAGMA integrity_check(20)",
        row -> {
          if (!row.getString(1).equals("ok")) {
            problems.add(Message.of("store.structure-damaged", row.getString(1)));
          }
        });
  }

  private void references() throws SQLException {
    session.each(
        "PRAGMA foreign_key_check",
        row -> problems.add(Message.of("store.reference-damaged", row.getString(1))));
  }

  /**
   * What is read here was there in the first version of archives: older backups are checked too.
   */
  private void shownVersions() throws SQLException {
    session.each(
        """
        SELECT id FROM article a WHERE NOT EXISTS
          (SELECT 1 FROM version v JOIN body b ON b.article = v.article AND b.number = v.number
           WHERE v.article = a.id AND v.number = a.newest)
        """,
        row -> problems.add(Message.of("store.version-missing", row.getString(1))));
  }

  /** Every mention was recognised or made by a person, and the log can be read and replayed. */
  private void corrections() throws SQLException {
    if (Migrations.version(session) < Migrations.CORRECTIONS) {
      return;
    }
    SessionCorrections.of(session);
    session.each(
        """
        SELECT DISTINCT article FROM mention
        WHERE CASE origin WHEN 'USER' THEN entity ELSE coalesce(entity, found) END IS NULL
        """,
        row -> problems.add(Message.of("store.mention-damaged", row.getString(1))));
  }

  private void contents() throws SQLException {
    LastBase bases = new LastBase(session);
    session.each(
        "SELECT " + ContentStore.columns(session) + " FROM content ORDER BY base",
        row -> {
          Packed packed = ContentStore.packed(row);
          if (!watcher.isCancelled() && packed.unpacked(bases.of(packed)).isEmpty()) {
            problems.add(ContentStore.damaged(packed));
          }
          watcher.at(++done, total);
        });
  }

  private void index() throws SQLException {
    if (Migrations.version(session) < Migrations.INDEX) {
      return; // Made anew when the archive is opened.
    }
    IndexCheck index = new IndexCheck(session);
    session.each(
        SearchedArticles.DOCUMENTS,
        row -> {
          if (!watcher.isCancelled()) {
            compare(index, row);
          }
          watcher.at(++done, total);
        });
    if (index.left() > 0 && !watcher.isCancelled()) {
      problems.add(Message.of("store.index-too-much", index.left()));
    }
  }

  private void compare(IndexCheck index, ResultSet row) throws SQLException {
    String article = row.getString(1);
    try {
      if (!index.matches(row.getLong(1), SearchedArticles.document(row))) {
        problems.add(Message.of("store.index-differs", article));
      }
    } catch (Failure damaged) {
      problems.add(Message.of("store.article-damaged", article));
    }
  }
}
