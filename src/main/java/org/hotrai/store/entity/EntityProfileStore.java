package org.hotrai.store.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.block.PackedBlocks;
import org.hotrai.store.index.PublishedDay;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** Where in an archive single entities are mentioned. Deleted articles and old versions are not. */
public final class EntityProfileStore {
  private final ArchiveFile file;

  /** Entities of that archive. */
  public EntityProfileStore(ArchiveFile file) {
    this.file = file;
  }

  /**
   * An article that mentions an entity.
   *
   * @param day of publication; null if unknown
   * @param mentions how often
   */
  public record Appearance(long article, @Nullable LocalDate day, int mentions) {}

  /** Under all its names; empty where no version of any article mentions it. */
  public Optional<Entity> entity(EntityKey key) {
    return file.read(session -> {
      List<Long> ids = ids(session, List.of(key));
      if (ids.isEmpty()) {
        ids = EntityRows.onlyBearer(session, key).stream().toList();
      }
      return EntityRows.read(session, ids).values().stream().findFirst();
    });
  }

  /** The articles that mention it, in the order in which they came in. */
  public List<Appearance> appearances(EntityKey key) {
    // The mentions are counted from their index alone before anything is looked up.
    String sql =
        """
        SELECT m.article, v.published_day, m.mentions FROM (
          SELECT article, number, count(*) AS mentions FROM mention INDEXED BY mention_entity
          WHERE entity = (SELECT id FROM entity WHERE type = ? AND folded_name = ?)
          GROUP BY article, number) m
        CROSS JOIN article a ON a.id = m.article AND a.newest = m.number AND a.deleted_at IS NULL
        CROSS JOIN version v INDEXED BY version_facet
          ON v.article = m.article AND v.number = m.number
        """;
    return file.read(session ->
        session.list(sql, EntityProfileStore::appearance, key.type().name(), key.foldedName()));
  }

  private static Appearance appearance(ResultSet row) throws SQLException {
    return new Appearance(row.getLong(1), PublishedDay.date(row.getString(2)), row.getInt(3));
  }

  /**
   * A place that mentions one of the entities that were asked for.
   *
   * @param nth which of that entity's mentions in the article, from 0
   * @param span in the block's text
   */
  public record Place(EntityKey entity, int nth, int block, Span span) {}

  /**
   * An article's text and where in it the entities are mentioned.
   *
   * @param blocks the texts of its blocks
   * @param places in the order of the text
   */
  public record Places(List<String> blocks, List<Place> places) {}

  /** Where each of these articles mentions the entities; those that mention none are left out. */
  public Map<Long, Places> places(Collection<EntityKey> entities, Collection<Long> articles) {
    Map<Long, List<Place>> places = new LinkedHashMap<>();
    Map<Long, byte[]> texts = new HashMap<>();
    file.read(session -> {
      Map<Long, EntityKey> keys = new HashMap<>();
      for (EntityKey key : entities) {
        ids(session, List.of(key)).forEach(id -> keys.put(id, key));
      }
      session.list(
          PLACES, row -> add(row, keys, places), Ids.json(articles), Ids.json(keys.keySet()));
      return session.list(
          TEXTS, row -> texts.put(row.getLong(1), row.getBytes(2)), Ids.json(places.keySet()));
    });
    Map<Long, Places> found = new LinkedHashMap<>();
    places.forEach((article, all) -> {
      byte[] packed = texts.get(article);
      if (packed != null) {
        found.put(
            article, new Places(PackedBlocks.read(packed).stream().map(Block::text).toList(), all));
      }
    });
    return found;
  }

  private static final String PLACES =
      """
      SELECT m.article, m.entity, m.block, m.start, m.end FROM json_each(?) h
      CROSS JOIN article a ON a.id = h.value AND a.deleted_at IS NULL
      CROSS JOIN mention m ON m.article = a.id AND m.number = a.newest
      WHERE m.entity IN (SELECT value FROM json_each(?)) ORDER BY h.key, m.block, m.start
      """;
  private static final String TEXTS =
      """
      SELECT a.id, b.blocks FROM json_each(?) h JOIN article a ON a.id = h.value
      JOIN body b ON b.article = a.id AND b.number = a.newest
      """;

  private static boolean add(
      ResultSet row, Map<Long, EntityKey> keys, Map<Long, List<Place>> places) throws SQLException {
    EntityKey key = keys.get(row.getLong(2));
    if (key == null) {
      return false;
    }
    List<Place> ofArticle = places.computeIfAbsent(row.getLong(1), id -> new ArrayList<>());
    int nth = (int) ofArticle.stream().filter(place -> place.entity().equals(key)).count();
    Span span = new Span(row.getInt(4), row.getInt(5));
    return ofArticle.add(new Place(key, nth, row.getInt(3), span));
  }

  /** How many blocks of each of these articles mention both; those that have none are left out. */
  public Map<Long, Integer> sharedBlocks(
      EntityKey one, EntityKey other, Collection<Long> articles) {
    String sql =
        """
        SELECT article, count(*) FROM (
          SELECT m.article FROM json_each(?) h
          CROSS JOIN article a ON a.id = h.value AND a.deleted_at IS NULL
          CROSS JOIN mention m ON m.article = a.id AND m.number = a.newest
          WHERE m.entity IN (SELECT value FROM json_each(?))
          GROUP BY m.article, m.block HAVING count(DISTINCT m.entity) = 2)
        GROUP BY article
        """;
    Map<Long, Integer> shared = new HashMap<>();
    file.read(session ->
        session.list(
            sql,
            row -> shared.put(row.getLong(1), row.getInt(2)),
            Ids.json(articles),
            Ids.json(ids(session, List.of(one, other)))));
    return shared;
  }

  private static List<Long> ids(Session session, Collection<EntityKey> keys) throws SQLException {
    List<Long> ids = new ArrayList<>();
    for (EntityKey key : keys) {
      session
          .first(
              "SELECT id FROM entity WHERE type = ? AND folded_name = ?",
              row -> row.getLong(1),
              key.type().name(),
              key.foldedName())
          .ifPresent(ids::add);
    }
    return ids;
  }
}
