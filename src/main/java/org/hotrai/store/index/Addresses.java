package org.hotrai.store.index;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.hotrai.article.SourceLink;
import org.hotrai.message.Failure;
import org.hotrai.store.block.BlockReader;
import org.hotrai.store.sql.Session;
import org.hotrai.text.SearchFold;
import org.hotrai.text.url.UrlKey;
import org.jspecify.annotations.Nullable;

/**
 * The URLs that a version comes from or names, in the form in which {@code source:} compares them:
 * their keys in the search fold, a line each, with a line break also before the first and behind
 * the last.
 */
public final class Addresses {
  private static final String PUT =
      """
      INSERT INTO address (article, number, urls) VALUES (?, ?, ?)
      ON CONFLICT (article, number) DO UPDATE SET urls = excluded.urls
      """;

  private Addresses() {}

  /** Notes those of that version. */
  public static void put(
      Session session, long article, int number, @Nullable String sourceUrl, List<SourceLink> links)
      throws SQLException {
    session.change(PUT, article, number, lines(sourceUrl, links));
  }

  /** Reads those of every version anew from its row and its links. */
  public static void rebuild(Session session) throws SQLException {
    session.change("DELETE FROM address");
    session.each(
        """
        SELECT v.article, v.number, v.source_url, b.links
        FROM version v JOIN body b ON b.article = v.article AND b.number = v.number
        """,
        row ->
            put(
                session,
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                readable(row.getString(4))));
  }

  /** What is damaged is told elsewhere, and keeps nobody from the rest. */
  private static List<SourceLink> readable(String links) {
    try {
      return BlockReader.links(links);
    } catch (Failure damaged) {
      return List.of();
    }
  }

  private static String lines(@Nullable String sourceUrl, List<SourceLink> links) {
    TreeSet<String> keys = new TreeSet<>();
    if (sourceUrl != null) {
      keys.add(key(sourceUrl));
    }
    links.forEach(link -> keys.add(key(link.url())));
    return "\n" + String.join("\n", keys) + "\n";
  }

  /** The form of a URL that has a host. */
  public static String key(String url) {
    return SearchFold.fold(UrlKey.of(url));
  }

  /** The form of a piece of a URL. */
  public static String part(String piece) {
    return SearchFold.fold(UrlKey.part(piece));
  }
}
