package org.hotrai.store.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.hotrai.article.ArchiveStats;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Watcher;
import org.hotrai.store.index.Addresses;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.SearchedArticles;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Failures;
import org.hotrai.store.sql.Session;

/** Keeping an archive whole: checks, mending, backups. */
public final class Upkeep {
  private final ArchiveFile file;

  /** The upkeep of that archive. */
  public Upkeep(ArchiveFile file) {
    this.file = file;
  }

  /**
   * Checks the file's structure, every stored hash, every reference, and that the index says of
   * each article what its text says.
   *
   * @return what is wrong; empty if nothing is, or if it was cancelled before anything was found
   */
  public List<Message> verify(Watcher watcher) {
    try (Session session = file.connections().writer()) {
      return new Verification(session, file.path(), watcher).run();
    } catch (SQLException failed) {
      throw Failures.of(failed, file.path());
    }
  }

  /**
   * Builds the indexes anew from the articles, and shows the last version of an article whose shown
   * one is not there; when cancelled, all stays as it was.
   */
  public void repair(Watcher watcher) {
    try {
      file.write(session -> {
        rebuild(session, watcher);
        return true;
      });
    } catch (CancellationException _) {
      // Rolled back: that is what was wanted.
    }
  }

  private static void rebuild(Session session, Watcher watcher) throws SQLException {
    long total = session.number("SELECT count(*) " + SearchedArticles.SEARCHED);
    long[] done = {0};
    session.script("REINDEX");
    session.change(
        """
        UPDATE article SET newest = (SELECT max(number) FROM version v WHERE v.article = id)
        WHERE newest NOT IN (SELECT number FROM version v WHERE v.article = id)
          AND EXISTS (SELECT 1 FROM version v WHERE v.article = id)
        """);
    Addresses.rebuild(session);
    IndexWriter.of(session).clear();
    session.each(
        SearchedArticles.DOCUMENTS,
        row -> {
          if (watcher.isCancelled()) {
            throw new CancellationException();
          }
          IndexWriter.of(session).put(row.getLong(1), SearchedArticles.document(row));
          watcher.at(++done[0], total);
        });
    StartRows.rebuild(session);
  }

  /**
   * Copies the archive while it is open, also while it is written to. The target appears whole or
   * not at all; an archive that lies there is replaced, any other file is not.
   */
  public void backup(Path target, Watcher watcher) {
    Copies.backup(file.connections(), target, watcher);
  }

  /**
   * Puts a backup, once checked, in the place of an archive that nobody has open.
   *
   * @throws Failure if that cannot be done; then the archive is as it was
   */
  public static void restore(Path backup, Path archive, Watcher watcher) {
    Copies.restore(backup, archive, watcher);
  }

  /** Counts and sizes. */
  public ArchiveStats stats() {
    return file.read(session ->
        new ArchiveStats(
            session.number("SELECT count(*) FROM article WHERE deleted_at IS NULL"),
            session.number("SELECT count(*) FROM article WHERE deleted_at IS NOT NULL"),
            session.number("SELECT count(*) FROM version"),
            session.number("SELECT count(*) FROM rejected"),
            session.number(
                "SELECT count(*) FROM entity e"
                    + " WHERE EXISTS (SELECT 1 FROM mention WHERE entity = e.id)"),
            session.number("SELECT count(*) FROM mention WHERE entity IS NOT NULL"),
            sizes(session)));
  }

  private ArchiveStats.Sizes sizes(Session session) throws SQLException {
    try {
      return new ArchiveStats.Sizes(
          session.number("SELECT count(*) FROM content"),
          session.number("SELECT coalesce(sum(size), 0) FROM content"),
          session.number("SELECT coalesce(sum(length(bytes)), 0) FROM content"),
          session.number("SELECT coalesce(sum(length(bytes)), 0) FROM search_page"),
          Files.size(file.path()));
    } catch (IOException unreadable) {
      throw new Failure(Message.of("store.cannot-open", file.path().toString()), unreadable);
    }
  }
}
