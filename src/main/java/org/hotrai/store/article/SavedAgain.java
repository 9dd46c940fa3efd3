package org.hotrai.store.article;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hotrai.store.article.Stored.Status;
import org.hotrai.store.entity.OwnNames;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.SearchedArticles;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.OriginalRows;
import org.jspecify.annotations.Nullable;

/** A page that came with a text that is there: its article may have gone back to that text. */
final class SavedAgain {
  private SavedAgain() {}

  /**
   * @param shown number of the version that is shown
   * @param shownSaved when the text of that version was last saved; null if unknown
   * @param saved when the text that came was last saved before; null if unknown
   */
  private record Times(int shown, @Nullable Instant shownSaved, @Nullable Instant saved) {}

  /**
   * The text of that version was saved at that time once more. The article is seen again if it was
   * deleted; the version is shown where the shown one was saved before that time.
   *
   * @param savedAt null if unknown
   */
  static Stored of(Session session, long article, int number, @Nullable Instant savedAt)
      throws SQLException {
    Stored back = Comeback.of(session, article);
    Optional<Times> known = savedAt == null ? Optional.empty() : times(session, article, number);
    if (savedAt == null || known.isEmpty()) {
      return back;
    }
    Times times = known.get();
    if (times.saved() == null || savedAt.isAfter(times.saved())) {
      session.change(
          "UPDATE version SET saved_again = ? WHERE article = ? AND number = ?",
          savedAt.toString(),
          article,
          number);
    }
    boolean newest =
        times.shown() != number
            && times.shownSaved() != null
            && savedAt.isAfter(times.shownSaved());
    if (!newest) {
      return back;
    }
    show(session, article, number);
    return back.status() == Status.DUPLICATE ? new Stored(Status.UPDATED, article) : back;
  }

  private static Optional<Times> times(Session session, long article, int number)
      throws SQLException {
    return session.first(
        """
        SELECT a.newest, coalesce(s.saved_again, so.saved_at), coalesce(v.saved_again, o.saved_at)
        FROM article a
        JOIN version s ON s.article = a.id AND s.number = a.newest
        JOIN original so ON so.id = s.original
        JOIN version v ON v.article = a.id AND v.number = ?
        JOIN original o ON o.id = v.original
        WHERE a.id = ?
        """,
        row ->
            new Times(
                row.getInt(1),
                OriginalRows.time(row.getString(2)),
                OriginalRows.time(row.getString(3))),
        number,
        article);
  }

  private static void show(Session session, long article, int number) throws SQLException {
    session.change("UPDATE article SET newest = ? WHERE id = ?", number, article);
    OwnNames.shownOrNot(session, article);
    IndexWriter.of(session).put(article, SearchedArticles.document(session, article));
    StartRows.refreshTitle(session, article);
  }
}
