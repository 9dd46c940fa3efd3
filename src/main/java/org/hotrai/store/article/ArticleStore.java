package org.hotrai.store.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.StoredArticle;
import org.hotrai.entity.KnownNames;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.block.PackedBlocks;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.store.entity.OwnNames;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.version.Incoming;
import org.hotrai.store.version.OriginalRows;
import org.hotrai.store.version.PreparedArticle;
import org.hotrai.store.version.Summaries;
import org.hotrai.text.url.UrlKey;
import org.jspecify.annotations.Nullable;

/** The articles of an archive, with their versions. */
public final class ArticleStore {
  private final ArchiveFile file;
  private final KnownNames names;

  /** The articles of that archive. */
  public ArticleStore(ArchiveFile file) {
    this.file = file;
    this.names = new KnownNames(new EntityStore(file));
  }

  /**
   * Stores the article with its original bytes, pictures, mentions and index rows, as one
   * transaction; nothing at all where it is a duplicate. An article that was deleted comes back.
   */
  public Stored add(PreparedArticle prepared) {
    return file.write(session -> new ArticleWriter(session, prepared, names).write());
  }

  /** As {@link #add(PreparedArticle)}, with the preparing done on this thread. */
  public Stored add(Incoming incoming) {
    return add(PreparedArticle.of(incoming, new ContentStore(file).packer()));
  }

  /**
   * The newest version, also of a deleted article.
   *
   * @throws Failure if there is no such article
   */
  public StoredArticle read(long id) {
    return file.read(session -> {
      int newest =
          session
              .first("SELECT newest FROM article WHERE id = ?", row -> row.getInt(1), id)
              .orElseThrow(() -> Ids.noArticle(id));
      return ArticleRows.read(session, id, newest).orElseThrow(() -> Ids.noArticle(id));
    });
  }

  /**
   * That version, from 1.
   *
   * @throws Failure if there is no such article or version
   */
  public StoredArticle read(long id, int version) {
    return file.read(session -> {
      Ids.requireArticles(session, List.of(id));
      return ArticleRows.read(session, id, version)
          .orElseThrow(() ->
              new Failure(
                  Message.of("store.no-version", String.valueOf(id), String.valueOf(version))));
    });
  }

  /**
   * All versions of an article, the oldest number first.
   *
   * @throws Failure if there is no such article
   */
  public List<ArticleVersion> versions(long id) {
    String sql =
        """
        SELECT v.number, v.title, v.published, coalesce(v.saved_again, o.saved_at), v.imported_at,
          v.number = a.newest
        FROM article a JOIN version v ON v.article = a.id JOIN original o ON o.id = v.original
        WHERE a.id = ? ORDER BY v.number
        """;
    return file.read(session -> {
      Ids.requireArticles(session, List.of(id));
      return session.list(
          sql,
          row ->
              new ArticleVersion(
                  row.getInt(1),
                  row.getString(2),
                  row.getString(3),
                  OriginalRows.time(row.getString(4)),
                  Instant.parse(row.getString(5)),
                  row.getBoolean(6)),
          id);
    });
  }

  /**
   * The page of that version came in once more: the article comes back if it was deleted, and shows
   * that version where the shown one was saved before.
   *
   * @param savedAt when the page was saved this time; null if unknown
   */
  public Stored seenAgain(long id, int version, @Nullable Instant savedAt) {
    return file.write(session -> SavedAgain.of(session, id, version, savedAt));
  }

  /** The texts of the newest versions, for snippets; ids that are no article are left out. */
  public Map<Long, String> texts(Collection<Long> ids) {
    String sql =
        """
        SELECT a.id, b.blocks FROM article a
        JOIN body b ON b.article = a.id AND b.number = a.newest
        WHERE a.id IN (SELECT value FROM json_each(?))
        """;
    Map<Long, byte[]> blocks = new HashMap<>();
    file.read(session ->
        session.list(sql, row -> blocks.put(row.getLong(1), row.getBytes(2)), Ids.json(ids)));
    return blocks.entrySet().parallelStream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, packed -> PackedBlocks.text(packed.getValue())));
  }

  /** All articles but the deleted, the newest publication first, those without a date last. */
  public List<ArticleSummary> summaries() {
    return file.read(Summaries::all);
  }

  /** The ids of all these, in the same order. */
  public List<Long> ids() {
    return file.read(Summaries::ids);
  }

  /** These articles in this order; deleted and unknown ones are left out. */
  public List<ArticleSummary> summaries(List<Long> ids) {
    Map<Long, ArticleSummary> found =
        file.read(session -> Summaries.of(session, ids)).stream()
            .collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** That article, unless it is deleted or unknown. */
  public Optional<ArticleSummary> summary(long id) {
    return summaries(List.of(id)).stream().findFirst();
  }

  /** The deleted articles, the last deleted first. */
  public List<ArticleSummary> deleted() {
    return file.read(Summaries::deleted);
  }

  /** For each of the URLs that is an article here and not deleted, its id. */
  public Map<String, Long> idsByUrl(Collection<String> urls) {
    Map<String, Long> found = new LinkedHashMap<>();
    return file.read(session -> {
      for (String url : urls) {
        session
            .first(
                "SELECT id FROM article WHERE url_key = ? AND deleted_at IS NULL",
                row -> row.getLong(1),
                UrlKey.of(url))
            .ifPresent(id -> found.put(url, id));
      }
      return found;
    });
  }

  /**
   * Hides the articles everywhere until they are undeleted; nothing is lost.
   *
   * @throws Failure if one is no article; then none is deleted
   */
  public void delete(Collection<Long> ids) {
    String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    file.write(session -> {
      Ids.requireArticles(session, ids);
      for (long id : ids) {
        session.change(
            "UPDATE article SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", now, id);
        OwnNames.shownOrNot(session, id);
        IndexWriter.of(session).remove(id);
        StartRows.refreshTitle(session, id);
      }
      return true;
    });
  }

  /**
   * Brings deleted articles back.
   *
   * @throws Failure if one is no article; then none comes back
   */
  public void undelete(Collection<Long> ids) {
    file.write(session -> {
      Ids.requireArticles(session, ids);
      for (long id : ids) {
        Comeback.of(session, id);
      }
      return true;
    });
  }
}
