package org.hotrai.store.version;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.sql.Session;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are there already with the same bytes. A page that shows its text in frames is the
 * same only where no frame is another.
 */
public final class SamePages {
  private SamePages() {}

  /**
   * The version that was read from the same page.
   *
   * @param whole whether its text came, too; otherwise frames are missing, and nothing is told of
   *     their text
   */
  public record Same(VersionRows.Place place, boolean whole) {}

  /**
   * A page that is there.
   *
   * @param place the version that was read from it
   * @param shown whether its article shows that version
   * @param textHash of that version
   * @param frames hashes of the files that it showed its text in, by the URLs that it names them by
   */
  private record Known(
      VersionRows.Place place, boolean shown, String textHash, Map<String, String> frames) {

    /** How many of its frames came again; nothing if one is another. */
    private Optional<Integer> common(Function<String, @Nullable String> hashes) {
      int common = 0;
      for (Map.Entry<String, String> frame : frames.entrySet()) {
        String came = hashes.apply(frame.getKey());
        if (came != null && !came.equals(frame.getValue())) {
          return Optional.empty();
        }
        common += came == null ? 0 : 1;
      }
      return Optional.of(common);
    }
  }

  /**
   * The version that was read from the same page.
   *
   * @param sha256 of the page
   * @param frames tells the hash of the file that came with the page under a URL; null if none did
   */
  public static Optional<Same> find(
      Session session, String sha256, Function<String, @Nullable String> frames)
      throws SQLException {
    return same(known(session, sha256), frames, text -> false);
  }

  /** The version that was read from the same page, or from the same outer page with that text. */
  public static Optional<Same> find(Session session, PreparedArticle prepared) throws SQLException {
    List<Known> known = known(session, prepared.page().sha256());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> frames =
        prepared.incoming().frames().stream()
            .collect(
                Collectors.toMap(
                    frame -> frame.url(),
                    frame -> Packed.sha256(frame.bytes()),
                    (one, two) -> one));
    String text = prepared.encoded().textHash();
    return same(known, frames::get, text::equals)
        .or(() ->
            known.stream()
                .filter(page -> page.textHash().equals(text))
                .map(page -> new Same(page.place(), true))
                .findFirst());
  }

  /** The one that most frames are the same of; of several, the one with that text, or shown. */
  private static Optional<Same> same(
      List<Known> known, Function<String, @Nullable String> frames, Predicate<String> isText) {
    Map<Known, Integer> common = new HashMap<>();
    known.forEach(page -> page.common(frames).ifPresent(count -> common.put(page, count)));
    return known.stream()
        .filter(common::containsKey)
        .max(
            Comparator.<Known>comparingInt(page -> common.getOrDefault(page, 0))
                .thenComparing(page -> isText.test(page.textHash()))
                .thenComparing(Known::shown)
                .thenComparingInt(page -> page.place().number()))
        .map(page ->
            new Same(
                page.place(),
                common.getOrDefault(page, 0) == page.frames().size()
                    || isText.test(page.textHash())));
  }

  private static List<Known> known(Session session, String sha256) throws SQLException {
    List<Known> found =
        session.list(
            """
            SELECT v.article, v.number, o.id, v.text_sha256, v.number = a.newest
            FROM original o JOIN version v ON v.original = o.id JOIN article a ON a.id = v.article
            WHERE o.sha256 = ? ORDER BY o.id
            """,
            row ->
                new Known(
                    new VersionRows.Place(row.getLong(1), row.getInt(2), row.getLong(3)),
                    row.getBoolean(5),
                    row.getString(4),
                    Map.of()),
            sha256);
    List<Known> framed = new ArrayList<>();
    for (Known page : found) {
      framed.add(
          new Known(
              page.place(),
              page.shown(),
              page.textHash(),
              frames(session, page.place().original())));
    }
    return framed;
  }

  private static Map<String, String> frames(Session session, long original) throws SQLException {
    return session
        .list(
            """
            SELECT r.url, r.sha256 FROM resource r JOIN content c ON c.sha256 = r.sha256
            WHERE r.original = ? AND c.media_type NOT LIKE 'image/%'
            """,
            row -> Map.entry(row.getString(1), row.getString(2)), original)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
