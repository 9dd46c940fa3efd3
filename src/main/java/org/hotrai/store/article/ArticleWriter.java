package org.hotrai.store.article;

import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.Mention;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.entity.KnownNames;
import org.hotrai.entity.RecognisedArticle;
import org.hotrai.store.article.Stored.Status;
import org.hotrai.store.correction.ArticleSource;
import org.hotrai.store.entity.MentionRows;
import org.hotrai.store.entity.OwnNames;
import org.hotrai.store.entity.RecentArticles;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.EncodedArticle;
import org.hotrai.store.version.OriginalRows;
import org.hotrai.store.version.PreparedArticle;
import org.hotrai.store.version.RejectedRows;
import org.hotrai.store.version.SamePages;
import org.hotrai.store.version.VersionRows;

/** Stores one article, inside a transaction. */
public final class ArticleWriter {
  private final Session session;
  private final PreparedArticle prepared;
  private final KnownNames names;
  private final EncodedArticle encoded;
  private final String now = now();

  /** For that article, within that transaction. */
  public ArticleWriter(Session session, PreparedArticle prepared, KnownNames names) {
    this.session = session;
    this.names = names;
    this.prepared = prepared;
    this.encoded = prepared.encoded();
  }

  private record Known(long id, int shown, int last, boolean deleted) {}

  /** The time to note with what is stored. */
  public static String now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** Stores it and tells what became of it. */
  public Stored write() throws SQLException {
    Optional<SamePages.Same> same = SamePages.find(session, prepared);
    if (same.isPresent()) {
      return again(same.get());
    }
    Stored stored = writeNewPage();
    RejectedRows.dropWith(session, prepared.page().sha256());
    return stored;
  }

  /**
   * Bytes that are there already are read once more only where a person chose the encoding, where
   * pictures came that were not beside the page before, or where it is told now where they are
   * from. A page whose text did not come with it tells nothing of that text.
   */
  private Stored again(SamePages.Same same) throws SQLException {
    VersionRows.Place place = same.place();
    if (!same.whole()) {
      return Comeback.of(session, place.article());
    }
    Capture capture = prepared.incoming().capture();
    boolean elsewhere = isOfAnother(place.article());
    boolean told = !elsewhere && OriginalRows.fillIn(session, place.original(), capture);
    Stored back = savedAgain(place.article(), place.number());
    Charset chosen = capture.chosenCharset();
    if (chosen != null) {
      OriginalRows.chooseCharset(session, place.original(), chosen);
    } else if (!told && !OriginalRows.bringsMore(session, place.original(), prepared)) {
      return back;
    }
    boolean changed = new ArticleReviser(session, prepared, names).cameAgain(place, elsewhere);
    return (changed || told) && back.status() == Status.DUPLICATE
        ? new Stored(Status.UPDATED, place.article())
        : back;
  }

  /** Whether another article than that one is known by the URL. */
  private boolean isOfAnother(long article) throws SQLException {
    return withSameUrl().filter(known -> known.id() != article).isPresent();
  }

  private Stored writeNewPage() throws SQLException {
    Optional<Known> known = withSameUrl();
    if (known.isEmpty()) {
      long id =
          session.insert(
              "INSERT INTO article (url_key, newest) VALUES (?, 1)", encoded.keys().url());
      insertVersion(id, 1);
      IndexWriter.of(session).put(id, prepared.indexed());
      StartRows.refreshTitle(session, id);
      return new Stored(Status.IMPORTED, id);
    }
    Optional<Integer> same = sameText(known.get());
    return same.isPresent() ? savedAgain(known.get().id(), same.get()) : update(known.get());
  }

  private Stored savedAgain(long article, int number) throws SQLException {
    return SavedAgain.of(session, article, number, prepared.incoming().capture().savedAt());
  }

  private Optional<Known> withSameUrl() throws SQLException {
    String key = encoded.keys().url();
    return key == null
        ? Optional.empty()
        : session.first(
            """
            SELECT id, newest, (SELECT max(number) FROM version WHERE article = id),
              deleted_at IS NOT NULL
            FROM article WHERE url_key = ?
            """,
            row -> new Known(row.getLong(1), row.getInt(2), row.getInt(3), row.getBoolean(4)),
            key);
  }

  /** The version with the same text, the shown one first. */
  private Optional<Integer> sameText(Known known) throws SQLException {
    return session.first(
        """
        SELECT number FROM version WHERE article = ? AND text_sha256 = ?
        ORDER BY number = ? DESC, number DESC
        """,
        row -> row.getInt(1),
        known.id(),
        encoded.textHash(),
        known.shown());
  }

  /** What was saved before the version that is shown becomes a version behind it. */
  private Stored update(Known known) throws SQLException {
    int number = known.last() + 1;
    Status status = known.deleted() ? Status.IMPORTED : Status.UPDATED;
    insertVersion(known.id(), number);
    if (isOlderThanShown(known)) {
      Comeback.of(session, known.id());
      return new Stored(status, known.id());
    }
    IndexWriter.of(session).put(known.id(), prepared.indexed());
    OwnNames.shownOrNot(session, known.id());
    session.change(
        "UPDATE article SET newest = ?, deleted_at = NULL WHERE id = ?", number, known.id());
    StartRows.refreshTitle(session, known.id());
    return new Stored(status, known.id());
  }

  private boolean isOlderThanShown(Known known) throws SQLException {
    Instant saved = prepared.incoming().capture().savedAt();
    Optional<Instant> shown =
        session.first(
            """
            SELECT coalesce(v.saved_again, o.saved_at)
            FROM version v JOIN original o ON o.id = v.original
            WHERE v.article = ? AND v.number = ?
              AND coalesce(v.saved_again, o.saved_at) IS NOT NULL
            """,
            row -> Instant.parse(row.getString(1)),
            known.id(),
            known.shown());
    return saved != null && shown.filter(saved::isBefore).isPresent();
  }

  private void insertVersion(long id, int number) throws SQLException {
    String sha256 = prepared.page().sha256();
    OriginalRows.keepContents(session, prepared.contents());
    long original = OriginalRows.insert(session, prepared.incoming().capture(), sha256, now);
    OriginalRows.keepResources(session, original, prepared);
    VersionRows.put(session, new VersionRows.Place(id, number, original), prepared, now);
    ArticleSource.arrived(session, id, encoded.keys().url(), sha256);
    Mentioned mentioned = Mentioned.in(session, prepared.incoming(), id, names);
    MentionRows.insert(session, id, number, mentioned.corrected());
    RecentArticles.Place place = new RecentArticles.Place(id, number);
    OwnNames.put(session, place, mentioned.ownNames());
    List<Mention> found = mentioned.corrected().found().mentions();
    RecentArticles.of(session)
        .put(place, new RecognisedArticle(prepared.incoming().article(), found));
  }
}
