package org.hotrai.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.hotrai.article.Article;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.entity.KnownNames;
import org.hotrai.store.Stored.Status;

/** Stores one article, inside a transaction. */
final class ArticleWriter {
  private final Session session;
  private final PreparedArticle prepared;
  private final KnownNames names;
  private final EncodedArticle encoded;
  private final String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();

  ArticleWriter(Session session, PreparedArticle prepared, KnownNames names) {
    this.session = session;
    this.names = names;
    this.prepared = prepared;
    this.encoded = prepared.encoded();
  }

  private record Known(long id, int newest, boolean deleted) {}

  Stored write() throws SQLException {
    Optional<Known> same = withSameBytes();
    if (same.isPresent()) {
      return duplicate(same.get());
    }
    Optional<Known> known = withSameUrl();
    if (known.isEmpty()) {
      long id =
          session.insert(
              "INSERT INTO article (url_key, newest) VALUES (?, 1)", encoded.keys().url());
      insertVersion(id, 1);
      return new Stored(Status.IMPORTED, id);
    }
    return hasSameText(known.get().id()) ? duplicate(known.get()) : update(known.get());
  }

  private Optional<Known> withSameBytes() throws SQLException {
    return known(
        """
        FROM original o JOIN version v ON v.original = o.id JOIN article a ON a.id = v.article
        WHERE o.sha256 = ? LIMIT 1
        """,
        prepared.page().sha256());
  }

  private Optional<Known> withSameUrl() throws SQLException {
    String key = encoded.keys().url();
    return key == null ? Optional.empty() : known("FROM article a WHERE a.url_key = ?", key);
  }

  private Optional<Known> known(String rest, String value) throws SQLException {
    return session.first(
        "SELECT a.id, a.newest, a.deleted_at IS NOT NULL " + rest,
        row -> new Known(row.getLong(1), row.getInt(2), row.getBoolean(3)),
        value);
  }

  private boolean hasSameText(long article) throws SQLException {
    return session.number(
            "SELECT count(*) FROM version WHERE article = ? AND text_sha256 = ?",
            article,
            encoded.textHash())
        > 0;
  }

  /** What was deleted and is brought again comes back. */
  private Stored duplicate(Known known) throws SQLException {
    if (!known.deleted()) {
      return new Stored(Status.DUPLICATE, known.id());
    }
    session.change("UPDATE article SET deleted_at = NULL WHERE id = ?", known.id());
    ArticleRows.indexRow(session, known.id()).insert(session, known.id());
    return new Stored(Status.IMPORTED, known.id());
  }

  private Stored update(Known known) throws SQLException {
    int number = known.newest() + 1;
    IndexRow.delete(session, known.id());
    insertVersion(known.id(), number);
    session.change(
        "UPDATE article SET newest = ?, deleted_at = NULL WHERE id = ?", number, known.id());
    return new Stored(known.deleted() ? Status.IMPORTED : Status.UPDATED, known.id());
  }

  private void insertVersion(long id, int number) throws SQLException {
    for (Packing packing : prepared.contents()) {
      ContentStore.insert(session, packing);
    }
    insertVersionRow(id, number, insertOriginal());
    session.change(
        "INSERT INTO body (article, number, links, blocks) VALUES (?, ?, ?, ?)",
        id,
        number,
        encoded.links(),
        encoded.blocks());
    // Here, since what is known depends on what was written before, in the order of writing.
    MentionRows.insert(session, id, number, names.applyTo(prepared.incoming().recognition()));
    prepared.indexRow().insert(session, id);
  }

  private long insertOriginal() throws SQLException {
    Capture capture = prepared.incoming().capture();
    long original =
        session.insert(
            """
            INSERT INTO original (path, member, url, saved_at, media_type, charset, sha256,
              imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            capture.path(),
            capture.member(),
            capture.url(),
            capture.savedAt() == null ? null : capture.savedAt().toString(),
            capture.mediaType(),
            capture.charset(),
            prepared.page().sha256(),
            now);
    for (Map.Entry<String, Packed> resource : prepared.resources().entrySet()) {
      session.change(
          "INSERT INTO resource (original, url, sha256) VALUES (?, ?, ?)",
          original,
          resource.getKey(),
          resource.getValue().sha256());
    }
    return original;
  }

  private void insertVersionRow(long id, int number, long original) throws SQLException {
    Article article = prepared.incoming().article();
    session.change(
        """
        INSERT INTO version (article, number, original, title, byline, published, published_day,
          language, site_name, site_fold, source_url, host, first_words, text_sha256, imported_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        number,
        original,
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
        now);
  }
}
