package org.hotrai.store.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.Article;
import org.hotrai.article.SourceLink;
import org.hotrai.extract.Extractor;
import org.hotrai.store.block.BlockReader;
import org.hotrai.store.block.BlockWriter;
import org.hotrai.store.block.PackedBlocks;
import org.hotrai.store.index.Addresses;
import org.hotrai.store.sql.Session;
import org.hotrai.text.url.UrlKey;
import org.jspecify.annotations.Nullable;

/** Versions of articles as rows: what lists show of them, and their texts. */
public final class VersionRows {
  private static final String VERSION =
      """
      INSERT INTO version (article, number, original, title, byline, published, published_day,
        language, site_name, site_fold, source_url, host, first_words, text_sha256, imported_at,
        extractor, recognised)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (article, number) DO UPDATE SET
        title = excluded.title, byline = excluded.byline, published = excluded.published,
        published_day = excluded.published_day, language = excluded.language,
        site_name = excluded.site_name, site_fold = excluded.site_fold,
        source_url = excluded.source_url, host = excluded.host,
        first_words = excluded.first_words, text_sha256 = excluded.text_sha256,
        extractor = excluded.extractor, recognised = excluded.recognised
      """;
  private static final String BODY =
      """
      INSERT INTO body (article, number, links, blocks) VALUES (?, ?, ?, ?)
      ON CONFLICT (article, number) DO UPDATE SET links = excluded.links, blocks = excluded.blocks
      """;

  private VersionRows() {}

  /** A version of an article, and the saved page that it was read from. */
  public record Place(long article, int number, long original) {}

  /** The article of that version alone, deleted or not. */
  public static Optional<Article> article(Session session, long id, int number)
      throws SQLException {
    return session.first(
        """
        SELECT v.title, v.byline, v.published, v.language, v.site_name, v.source_url, b.links,
               b.blocks
        FROM version v JOIN body b ON b.article = v.article AND b.number = v.number
        WHERE v.article = ? AND v.number = ?
        """,
        VersionRows::article,
        id,
        number);
  }

  /** The article of a row that begins with the columns that {@link #article} asks for. */
  public static Article article(ResultSet row) throws SQLException {
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

  /** The version comes from that URL, or from none that is known, whatever its reading says. */
  public static void putSource(
      Session session, Place place, @Nullable String url, List<SourceLink> links)
      throws SQLException {
    session.change(
        "UPDATE version SET source_url = ?, host = ? WHERE article = ? AND number = ?",
        url,
        url == null ? null : UrlKey.hostOf(url),
        place.article(),
        place.number());
    Addresses.put(session, place.article(), place.number(), url, links);
  }

  /** Stores the version, or puts the new reading of its page in the place of the old one. */
  public static void put(Session session, Place place, PreparedArticle prepared, String now)
      throws SQLException {
    Article article = prepared.incoming().article();
    EncodedArticle encoded = prepared.encoded();
    session.change(
        VERSION,
        place.article(),
        place.number(),
        place.original(),
        article.title(),
        BlockWriter.strings(article.byline()),
        article.published(),
        encoded.keys().day(),
        article.language(),
        article.siteName(),
        encoded.keys().site(),
        article.sourceUrl(),
        encoded.keys().host(),
        encoded.firstWords(),
        encoded.textHash(),
        now,
        Extractor.VERSION,
        prepared.incoming().recognition() != null);
    session.change(BODY, place.article(), place.number(), encoded.links(), encoded.blocks());
    Addresses.put(session, place.article(), place.number(), article.sourceUrl(), article.links());
  }
}
