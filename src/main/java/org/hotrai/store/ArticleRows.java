package org.hotrai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.StoredArticle;
import org.hotrai.index.IndexedDocument;

/** Reads articles from their rows. */
final class ArticleRows {
  /** Every version that is searched: the newest of each article that is not deleted. */
  static final String SEARCHED =
      """
      FROM article a
      JOIN version v ON v.article = a.id AND v.number = a.newest
      JOIN body b ON b.article = a.id AND b.number = a.newest
      WHERE a.deleted_at IS NULL
      """;

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
                article(row),
                mentions,
                entities,
                row.getString(9),
                Instant.parse(row.getString(10))),
        id,
        number);
  }

  /** The article of that version alone, deleted or not. */
  static Optional<Article> article(Session session, long id, int number) throws SQLException {
    return session.first(
        """
        SELECT v.title, v.byline, v.published, v.language, v.site_name, v.source_url, b.links,
               b.blocks
        FROM version v JOIN body b ON b.article = v.article AND b.number = v.number
        WHERE v.article = ? AND v.number = ?
        """,
        ArticleRows::article,
        id,
        number);
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString(1),
        BlockReader.strings(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        BlockReader.links(row.getString(7)),
        PackedBlocks.read(row.getBytes(8)));
  }

  /** The text that these blocks hold, as {@link Article#text()} gives it. */
  static String text(byte[] blocks) {
    return PackedBlocks.read(blocks).stream()
        .map(Block::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** What the index is to hold of all articles that are searched: rows for {@link #indexed}. */
  static final String INDEXED = "SELECT a.id, v.title, b.blocks, v.published_day " + SEARCHED;

  /** What the index is to hold of that article. */
  static IndexedDocument indexed(Session session, long id) throws SQLException {
    return session.list(INDEXED + " AND a.id = ?", ArticleRows::indexed, id).getFirst();
  }

  /** What the index is to hold of the article of that row. */
  static IndexedDocument indexed(ResultSet row) throws SQLException {
    return IndexedDocument.of(
        row.getString(2), text(row.getBytes(3)), PublishedDay.date(row.getString(4)));
  }
}
