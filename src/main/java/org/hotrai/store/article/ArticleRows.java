package org.hotrai.store.article;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hotrai.article.StoredArticle;
import org.hotrai.store.entity.MentionRows;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.VersionRows;

/** Reads articles with what they mention from their rows. */
final class ArticleRows {
  private ArticleRows() {}

  /** That version, deleted or not. */
  static Optional<StoredArticle> read(Session session, long id, int number) throws SQLException {
    var mentions = MentionRows.mentions(session, id, number);
    var entities = MentionRows.entities(session, id, number);
    return session.first(
        """
        SELECT v.title, v.byline, v.published, v.language, v.site_name, v.source_url, b.links,
               b.blocks, o.sha256, v.imported_at,
               (SELECT count(*) FROM version WHERE article = v.article)
        FROM version v
        JOIN body b ON b.article = v.article AND b.number = v.number
        JOIN original o ON o.id = v.original
        WHERE v.article = ? AND v.number = ?
        """,
        row ->
            new StoredArticle(
                id,
                number,
                row.getInt(11),
                VersionRows.article(row),
                mentions,
                entities,
                row.getString(9),
                Instant.parse(row.getString(10))),
        id,
        number);
  }
}
