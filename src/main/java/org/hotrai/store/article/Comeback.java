package org.hotrai.store.article;

import java.sql.SQLException;
import org.hotrai.store.article.Stored.Status;
import org.hotrai.store.entity.OwnNames;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.SearchedArticles;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Session;

/** What was deleted and is brought again comes back. */
final class Comeback {
  private Comeback() {}

  /** A duplicate of that article came in: the article is seen again if it was deleted. */
  static Stored of(Session session, long article) throws SQLException {
    int back =
        session.change(
            "UPDATE article SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL",
            article);
    if (back == 0) {
      return new Stored(Status.DUPLICATE, article);
    }
    OwnNames.shownOrNot(session, article);
    IndexWriter.of(session).put(article, SearchedArticles.document(session, article));
    StartRows.refreshTitle(session, article);
    return new Stored(Status.IMPORTED, article);
  }
}
