package org.hotrai.store.entity;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;
import org.hotrai.entity.KnownArticle;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.version.VersionRows;
import org.jspecify.annotations.Nullable;

/** A version of an article that is read when it is asked for, each part once. For one thread. */
final class UnreadArticle implements KnownArticle {
  private final ArchiveFile file;
  private final RecentArticles.Place place;
  private @Nullable Article article;
  private @Nullable List<Mention> mentions;

  UnreadArticle(ArchiveFile file, RecentArticles.Place place) {
    this.file = file;
    this.place = place;
  }

  @Override
  public Article article() {
    Article read = article;
    if (read == null) {
      read =
          file.read(session ->
              VersionRows.article(session, place.article(), place.number())
                  .orElseThrow(() -> Ids.noArticle(place.article())));
      article = read;
    }
    return read;
  }

  @Override
  public List<Mention> mentions() {
    List<Mention> read = mentions;
    if (read == null) {
      read = file.read(session -> MentionRows.found(session, place.article(), place.number()));
      mentions = read;
    }
    return read;
  }

  /** Most often these alone are wanted, and they are few. */
  @Override
  public List<Mention> mentionsOf(Entity entity) {
    return file.read(
        session -> MentionRows.found(session, place.article(), place.number(), entity.key()));
  }
}
