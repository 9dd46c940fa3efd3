package org.hotrai.store.entity;

import org.hotrai.article.EntityKey;
import org.hotrai.store.ArchiveFile;
import org.jspecify.annotations.Nullable;

/** When and how often the articles of an archive mention an entity. */
public final class EntityHistory {
  private final ArchiveFile file;

  /** Of that archive. */
  public EntityHistory(ArchiveFile file) {
    this.file = file;
  }

  /**
   * Of the newest versions of articles that are not deleted.
   *
   * @param firstDay of publication, ISO 8601; null where no article has one
   * @param lastDay likewise
   */
  public record Seen(
      int mentions, int articles, @Nullable String firstDay, @Nullable String lastDay) {}

  /** All 0 where the entity is unknown. */
  public Seen of(EntityKey entity) {
    String sql =
        "SELECT count(*), count(DISTINCT m.article), min(v.published_day), max(v.published_day) "
            + EntityStore.SHOWN_MENTIONS
            + " JOIN version v ON v.article = a.id AND v.number = a.newest"
            + " WHERE e.type = ? AND e.folded_name = ?";
    return file.read(session ->
        session
            .first(
                sql,
                row -> new Seen(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4)),
                entity.type().name(),
                entity.foldedName())
            .orElseThrow());
  }
}
