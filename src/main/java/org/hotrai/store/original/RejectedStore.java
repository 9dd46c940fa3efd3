package org.hotrai.store.original;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.RejectedPage;
import org.hotrai.entity.KnownNames;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.article.ArticleWriter;
import org.hotrai.store.article.Stored;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.store.version.MessageJson;
import org.hotrai.store.version.OriginalRows;
import org.hotrai.store.version.PreparedArticle;
import org.hotrai.store.version.PreparedRejection;
import org.hotrai.store.version.RejectedRows;
import org.jspecify.annotations.Nullable;

/** Saved pages in which no article was found, until a person or a newer program decides. */
public final class RejectedStore {
  private final ArchiveFile file;
  private final KnownNames names;

  /** The rejected pages of that archive. */
  public RejectedStore(ArchiveFile file) {
    this.file = file;
    this.names = new KnownNames(new EntityStore(file));
  }

  /** All of them, the last taken in first. */
  public List<RejectedPage> list() {
    return rows("", List.of());
  }

  /** How many there are. */
  public int count() {
    return file.read(session -> Math.toIntExact(session.number("SELECT count(*) FROM rejected")));
  }

  /**
   * That one.
   *
   * @throws Failure if there is none
   */
  public RejectedPage require(long id) {
    return rows("WHERE r.id = ?", List.of(id)).stream().findFirst().orElseThrow(() -> none(id));
  }

  private List<RejectedPage> rows(String where, List<Long> arguments) {
    String sql =
        """
        SELECT r.id, o.path, o.member, o.url, o.saved_at, o.imported_at, r.reason, c.size
        FROM rejected r JOIN original o ON o.id = r.original JOIN content c ON c.sha256 = o.sha256
        """
            + where
            + " ORDER BY r.id DESC";
    return file.read(session ->
        session.list(
            sql,
            row ->
                new RejectedPage(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    OriginalRows.time(row.getString(5)),
                    Instant.parse(row.getString(6)),
                    MessageJson.read(row.getString(7)),
                    row.getLong(8)),
            arguments.toArray()));
  }

  /** Keeps the page, once; gives its id here, or nothing if its bytes are an article's. */
  public Optional<Long> add(PreparedRejection prepared) {
    return file.write(session -> RejectedRows.put(session, prepared, ArticleWriter.now()));
  }

  /** Notes why a later look found no article either. */
  public void explain(long id, Message reason) {
    file.write(session -> {
      RejectedRows.explain(session, id, reason);
      return true;
    });
  }

  /**
   * Makes an article of a page, as a person decided; the page is no longer rejected. Nothing where
   * it has been thrown away since it was found.
   *
   * @param givenTitle the title that this person gave, or null
   */
  public Optional<Stored> takeIn(
      KeptOriginal kept, PreparedArticle prepared, @Nullable String givenTitle) {
    return file.write(session -> {
      if (session.number("SELECT count(*) FROM rejected WHERE original = ?", kept.id()) == 0) {
        return Optional.empty();
      }
      Stored stored = new ArticleWriter(session, prepared, names).write();
      session.change(
          "UPDATE original SET taken_in = 1, given_title = ? WHERE sha256 = ?",
          givenTitle,
          prepared.page().sha256());
      return Optional.of(stored);
    });
  }

  /**
   * Throws pages away, with their bytes.
   *
   * @throws Failure if one of them is none; then all stay
   */
  public void discard(Collection<Long> ids) {
    file.write(session -> {
      for (long id : ids) {
        if (!RejectedRows.drop(session, id)) {
          throw none(id);
        }
      }
      return true;
    });
  }

  static Failure none(long id) {
    return new Failure(Message.of("store.no-rejected", String.valueOf(id)));
  }
}
