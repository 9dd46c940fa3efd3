package org.hotrai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recognition;
import org.hotrai.text.SearchFold;

/** What the versions of articles mention, as rows. */
final class MentionRows {
  private MentionRows() {}

  static void insert(Session session, long article, int number, Recognition recognition)
      throws SQLException {
    Map<EntityKey, Long> ids = new HashMap<>();
    for (Entity entity : recognition.entities()) {
      ids.put(entity.key(), EntityRows.store(session, entity));
    }
    int position = 0;
    for (Mention mention : recognition.mentions()) {
      var key = new EntityKey(mention.type(), SearchFold.fold(mention.entity()));
      Long id = ids.get(key);
      if (id == null) {
        id = EntityRows.store(session, new Entity(key, mention.entity(), List.of()));
        ids.put(key, id);
      }
      insert(session, new Place(article, number, position++, id), mention);
    }
  }

  private record Place(long article, int number, int position, long entity) {}

  private static void insert(Session session, Place place, Mention mention) throws SQLException {
    session.change(
        """
        INSERT INTO mention (article, number, position, block, start, end, entity, text, value,
          origin, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        place.article(),
        place.number(),
        place.position(),
        mention.block(),
        mention.start(),
        mention.end(),
        place.entity(),
        mention.text(),
        mention.value(),
        mention.origin().name(),
        mention.confidence());
  }

  static List<Mention> mentions(Session session, long article, int number) throws SQLException {
    return session.list(
        """
        SELECT m.block, m.start, m.end, e.type, m.text, e.name, m.value, m.origin, m.confidence
        FROM mention m JOIN entity e ON e.id = m.entity
        WHERE m.article = ? AND m.number = ? ORDER BY m.position
        """,
        MentionRows::mention,
        article,
        number);
  }

  /** The entities mentioned, in the order of their first mention. */
  static List<Entity> entities(Session session, long article, int number) throws SQLException {
    List<Long> ids =
        session.list(
            """
            SELECT entity FROM mention WHERE article = ? AND number = ?
            GROUP BY entity ORDER BY min(position)
            """,
            row -> row.getLong(1),
            article,
            number);
    return List.copyOf(EntityRows.read(session, ids).values());
  }

  private static Mention mention(ResultSet row) throws SQLException {
    return new Mention(
        row.getInt(1),
        row.getInt(2),
        row.getInt(3),
        EntityType.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Mention.Origin.valueOf(row.getString(8)),
        row.getDouble(9));
  }
}
