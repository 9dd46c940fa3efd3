package org.hotrai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recognition;
import org.hotrai.entity.correct.Change;
import org.hotrai.entity.correct.Corrected;
import org.hotrai.entity.correct.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * Brings the mentions of some stored articles to what corrections make of them, inside a
 * transaction. Where a change concerns entities alone, only their rows are read.
 */
final class MentionCorrection {
  private static final String ROWS =
      """
      SELECT m.article, m.number, m.position, m.block, m.start, m.end, m.text, m.origin, m.entity,
        m.found, f.type, f.folded_name, coalesce(f.found_name, f.name)
      FROM json_each(?) a CROSS JOIN mention m ON m.article = a.value
      JOIN entity f ON f.id = coalesce(m.found, m.entity)
      """;

  private final Session session;
  private final Corrections corrections;
  private final Change change;
  private final Map<EntityKey, Long> ids = new HashMap<>();
  private final Map<String, Boolean> listed = new HashMap<>();

  MentionCorrection(Session session, Corrections corrections, Change change) {
    this.session = session;
    this.corrections = corrections;
    this.change = change;
  }

  private record Version(long article, int number) {}

  /** A mention with what was recognised in it, and what is stored as standing. */
  private record Row(
      Version version, int position, Mention mention, @Nullable Long entity, long found) {
    boolean isAdded() {
      return mention.origin() == Mention.Origin.USER;
    }
  }

  /**
   * Corrects these articles.
   *
   * @param whole those whose text has to be looked through
   */
  void run(Collection<Long> articles, Set<Long> whole) throws SQLException {
    Set<Long> all = new TreeSet<>(whole);
    articles.stream().filter(corrections::isPointedAt).forEach(all::add);
    List<Row> named = rows(articles, true);
    all.addAll(holdingListed(articles, named));
    Map<Version, List<Row>> byVersion = new LinkedHashMap<>();
    for (Row row : named) {
      if (!all.contains(row.version().article())) {
        byVersion.computeIfAbsent(row.version(), first -> new ArrayList<>()).add(row);
      }
    }
    for (var version : byVersion.entrySet()) {
      correct(version.getKey(), version.getValue(), true);
    }
    correctWhole(all);
  }

  /** Those in which listed words stand now, or would if a mention did not stand there. */
  private Set<Long> holdingListed(Collection<Long> articles, List<Row> named) throws SQLException {
    Set<Long> holding = new HashSet<>();
    if (corrections.listsWords()) {
      holding.addAll(
          session.list(
              """
              SELECT DISTINCT article FROM mention INDEXED BY mention_added
              WHERE origin = 'USER' AND article IN (SELECT value FROM json_each(?))
              """,
              row -> row.getLong(1),
              Ids.json(articles)));
      for (Row row : named) {
        if (listed.computeIfAbsent(row.mention().text(), corrections::holdsListed)) {
          holding.add(row.version().article());
        }
      }
    }
    return holding;
  }

  private void correctWhole(Set<Long> articles) throws SQLException {
    Map<Version, List<Row>> byVersion = new LinkedHashMap<>();
    session.list(
        """
        SELECT v.article, v.number FROM json_each(?) a
        CROSS JOIN version v ON v.article = a.value
        """,
        row -> byVersion.put(new Version(row.getLong(1), row.getInt(2)), new ArrayList<>()),
        Ids.json(articles));
    for (Row row : rows(articles, false)) {
      byVersion.computeIfAbsent(row.version(), first -> new ArrayList<>()).add(row);
    }
    for (var version : byVersion.entrySet()) {
      correct(version.getKey(), version.getValue(), false);
    }
  }

  private List<Row> rows(Collection<Long> articles, boolean onlyNamed) throws SQLException {
    String order = " ORDER BY a.key, m.number, m.position";
    String json = Ids.json(articles);
    return onlyNamed
        ? session.list(
            ROWS + " WHERE f.id IN (SELECT value FROM json_each(?)) AND m.origin <> 'USER'" + order,
            MentionCorrection::row,
            json,
            Ids.json(foundIds()))
        : session.list(ROWS + order, MentionCorrection::row, json);
  }

  private Set<Long> foundIds() throws SQLException {
    return EntityRows.ids(session, change.found());
  }

  private static Row row(ResultSet row) throws SQLException {
    Mention.Origin origin = Mention.Origin.valueOf(row.getString(8));
    EntityType type = EntityType.valueOf(row.getString(11));
    long entity = row.getLong(9);
    boolean hidden = row.wasNull();
    long found = row.getLong(10);
    Mention mention =
        new Mention(
            row.getInt(4),
            row.getInt(5),
            row.getInt(6),
            type,
            row.getString(7),
            row.getString(13),
            null,
            origin,
            1);
    return new Row(
        new Version(row.getLong(1), row.getInt(2)),
        row.getInt(3),
        mention,
        hidden ? null : Long.valueOf(entity),
        found == 0 ? entity : found);
  }

  private void correct(Version version, List<Row> rows, boolean partly) throws SQLException {
    List<Row> recognised = rows.stream().filter(row -> !row.isAdded()).toList();
    List<Row> added = rows.stream().filter(Row::isAdded).toList();
    Corrected corrected =
        corrections.correct(
            recognition(recognised), version.article(), () -> partly ? List.of() : texts(version));
    for (int i = 0; i < recognised.size(); i++) {
      put(recognised.get(i), corrected.standing().get(i));
    }
    if (!partly) {
      putAdded(version, rows, added, corrected.added());
    }
  }

  private static Recognition recognition(List<Row> rows) {
    Map<EntityKey, Entity> entities = new LinkedHashMap<>();
    List<Mention> mentions = rows.stream().map(Row::mention).toList();
    for (Mention mention : mentions) {
      EntityKey key = MentionRows.key(mention);
      entities.putIfAbsent(key, new Entity(key, mention.entity(), List.of()));
    }
    return new Recognition(mentions, List.copyOf(entities.values()));
  }

  private List<String> texts(Version version) {
    try {
      return session
          .first(
              "SELECT blocks FROM body WHERE article = ? AND number = ?",
              row -> PackedBlocks.read(row.getBytes(1)).stream().map(Block::text).toList(),
              version.article(),
              version.number())
          .orElse(List.of());
    } catch (SQLException failed) {
      throw new SqlFailed(failed);
    }
  }

  private void put(Row row, @Nullable Mention standing) throws SQLException {
    Long entity = standing == null ? null : Long.valueOf(id(standing));
    if (entity == null ? row.entity() == null : entity.equals(row.entity())) {
      return;
    }
    session.change(
        """
        UPDATE mention SET entity = ?, found = ?
        WHERE article = ? AND number = ? AND position = ?
        """,
        entity,
        entity != null && entity == row.found() ? null : Long.valueOf(row.found()),
        row.version().article(),
        row.version().number(),
        row.position());
  }

  private void putAdded(Version version, List<Row> rows, List<Row> before, List<Mention> now)
      throws SQLException {
    List<MentionPlace> places = new ArrayList<>();
    for (Mention mention : now) {
      places.add(new MentionPlace(mention.block(), mention.start(), mention.end(), id(mention)));
    }
    List<MentionPlace> placesBefore =
        before.stream()
            .map(row ->
                new MentionPlace(
                    row.mention().block(), row.mention().start(), row.mention().end(), row.found()))
            .toList();
    if (places.equals(placesBefore)) {
      return;
    }
    for (Row row : before) {
      session.change(
          "DELETE FROM mention WHERE article = ? AND number = ? AND position = ?",
          version.article(),
          version.number(),
          row.position());
    }
    int position = rows.stream().mapToInt(row -> row.position() + 1).max().orElse(0);
    for (Mention mention : now) {
      MentionRows.Place place =
          new MentionRows.Place(version.article(), version.number(), position++);
      MentionRows.put(session, place, mention, id(mention), null);
    }
  }

  private record MentionPlace(int block, int start, int end, long entity) {}

  private long id(Mention mention) throws SQLException {
    EntityKey key = MentionRows.key(mention);
    Long id = ids.get(key);
    if (id == null) {
      id = EntityRows.storeGiven(session, key, mention.entity());
      ids.put(key, id);
      NamingRows.refresh(session, corrections, key);
    }
    return id;
  }
}
