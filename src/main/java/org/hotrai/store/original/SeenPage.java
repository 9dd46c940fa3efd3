package org.hotrai.store.original;

import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.OriginalRows;
import org.hotrai.store.version.SamePages;
import org.jspecify.annotations.Nullable;

/**
 * A page that is there already.
 *
 * @param same the version that was read from it
 * @param title of the article that it became
 * @param told the URL, time and chosen encoding that it has
 * @param takenIn whether a person took it in as plain text, though no article was found
 * @param givenTitle the title that this person gave, or null
 */
public record SeenPage(
    SamePages.Same same, String title, Told told, boolean takenIn, @Nullable String givenTitle) {

  /**
   * What is known of a page; null for what is not.
   *
   * @param charset the encoding that a person chose for it
   */
  public record Told(@Nullable String url, @Nullable Instant savedAt, @Nullable Charset charset) {}

  /** The id of the page. */
  public long original() {
    return same.place().original();
  }

  /** The id of the article that it became. */
  public long article() {
    return same.place().article();
  }

  /** The number of the version that was read from it. */
  public int number() {
    return same.place().number();
  }

  /** Whether the page came with its URL or its time now, and had none before. */
  public boolean isToldMoreBy(Capture came) {
    return OriginalRows.tellsMore(came, told.url(), told.savedAt());
  }

  /**
   * The page that is the same, with the same frames.
   *
   * @param sha256 of what came
   */
  static Optional<SeenPage> of(Session session, Capture came, String sha256) throws SQLException {
    Optional<SamePages.Same> same =
        SamePages.find(
            session,
            sha256,
            url ->
                came.resources().find(url).map(Resource::bytes).map(Packed::sha256).orElse(null));
    return same.isEmpty() ? Optional.empty() : of(session, same.get());
  }

  private static Optional<SeenPage> of(Session session, SamePages.Same same) throws SQLException {
    return session.first(
        """
        SELECT v.title, o.url, o.saved_at, o.charset_chosen, o.taken_in, o.given_title
        FROM version v JOIN original o ON o.id = v.original WHERE v.article = ? AND v.number = ?
        """,
        row ->
            new SeenPage(
                same,
                row.getString(1),
                new Told(
                    row.getString(2),
                    OriginalRows.time(row.getString(3)),
                    KeptRow.charset(row.getString(4))),
                row.getBoolean(5),
                row.getString(6)),
        same.place().article(),
        same.place().number());
  }
}
