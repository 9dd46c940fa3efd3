package org.hotrai.store.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hotrai.index.IndexedDocument;
import org.hotrai.store.block.PackedBlocks;
import org.hotrai.store.sql.Session;

/** The articles that the full-text index is to hold, read from their rows. */
public final class SearchedArticles {
  /** Every version that is searched: the newest of each article that is not deleted. */
  public static final String SEARCHED =
      """
      FROM article a
      JOIN version v ON v.article = a.id AND v.number = a.newest
      JOIN body b ON b.article = a.id AND b.number = a.newest
      WHERE a.deleted_at IS NULL
      """;

  /** What the index is to hold of all of them: rows for {@link #document(ResultSet)}. */
  public static final String DOCUMENTS =
      "SELECT a.id, v.title, b.blocks, v.published_day " + SEARCHED;

  private SearchedArticles() {}

  /** What the index is to hold of that article. */
  public static IndexedDocument document(Session session, long id) throws SQLException {
    return session.list(DOCUMENTS + " AND a.id = ?", SearchedArticles::document, id).getFirst();
  }

  /** What the index is to hold of the article of that row. */
  public static IndexedDocument document(ResultSet row) throws SQLException {
    return IndexedDocument.of(
        row.getString(2), PackedBlocks.text(row.getBytes(3)), PublishedDay.date(row.getString(4)));
  }
}
