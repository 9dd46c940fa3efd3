package org.hotrai.store.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.correct.Corrected;
import org.hotrai.entity.correct.Corrections;
import org.hotrai.store.correction.SessionCorrections;
import org.hotrai.store.sql.Session;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** What the versions of articles mention, as rows. */
public final class MentionRows {
  private static final String MENTIONS =
      """
      SELECT m.block, m.start, m.end, e.type, m.text, %s,
        CASE WHEN e.type = 'DATE' THEN m.value END, m.origin, m.confidence
      FROM mention m JOIN entity e ON e.id = %s
      WHERE m.article = ? AND m.number = ? %s ORDER BY %s
      """;
  private static final String STANDING =
      MENTIONS.formatted("e.name", "m.entity", "", "m.block, m.start");
  // What was recognised is stored in the order of the text, and need not be sorted.
  private static final String FOUND = found("");
  private static final String FOUND_OF = found("AND e.type = ? AND e.folded_name = ?");

  private MentionRows() {}

  private static String found(String condition) {
    return MENTIONS.formatted(
        "e.found_name",
        "coalesce(m.found, m.entity)",
        "AND m.origin <> 'USER' " + condition,
        "m.position");
  }

  /** Stores what was found in a version, and what stands there. */
  public static void insert(Session session, long article, int number, Corrected corrected)
      throws SQLException {
    new Insertion(session, article, number).insert(corrected);
  }

  /** The entity that is mentioned there. */
  public static EntityKey key(Mention mention) {
    return new EntityKey(mention.type(), SearchFold.fold(mention.entity()));
  }

  /** The mentions of one version on their way into the archive. */
  private static final class Insertion {
    private final Session session;
    private final long article;
    private final int number;
    private final Map<EntityKey, Long> found = new HashMap<>();
    private final Set<EntityKey> named = new HashSet<>();
    private int position;

    Insertion(Session session, long article, int number) {
      this.session = session;
      this.article = article;
      this.number = number;
    }

    void insert(Corrected corrected) throws SQLException {
      for (Entity entity : corrected.found().entities()) {
        found.put(entity.key(), EntityRows.store(session, entity));
      }
      for (int i = 0; i < corrected.standing().size(); i++) {
        Mention recognised = corrected.found().mentions().get(i);
        Mention standing = corrected.standing().get(i);
        Long was = foundId(recognised);
        Long is =
            recognised.equals(standing) ? was : standing == null ? null : standingId(standing);
        put(recognised, is, was.equals(is) ? null : was);
      }
      for (Mention mention : corrected.added()) {
        put(mention, standingId(mention), null);
      }
      refreshNames(SessionCorrections.of(session));
    }

    private Long foundId(Mention mention) throws SQLException {
      EntityKey key = key(mention);
      Long id = found.get(key);
      if (id == null) {
        id = EntityRows.store(session, new Entity(key, mention.entity(), List.of()));
        found.put(key, id);
      }
      return id;
    }

    private Long standingId(Mention mention) throws SQLException {
      EntityKey key = key(mention);
      named.add(key);
      Long id = found.get(key);
      return id == null ? Long.valueOf(EntityRows.storeGiven(session, key, mention.entity())) : id;
    }

    private void put(Mention mention, @Nullable Long entity, @Nullable Long was)
        throws SQLException {
      MentionRows.put(session, new Place(article, number, position++), mention, entity, was);
    }

    /**
     * Also of what was only found, which may stand elsewhere under a name that a person gave it,
     * and of what that has become, which bears its names.
     */
    private void refreshNames(Corrections corrections) throws SQLException {
      named.addAll(found.keySet());
      found.keySet().forEach(key -> corrections.standing(key).ifPresent(named::add));
      for (EntityKey key : named) {
        if (corrections.naming(key).isPresent()) {
          NamingRows.refresh(session, corrections, key);
        }
      }
    }
  }

  /** Where a mention is stored. */
  public record Place(long article, int number, int position) {}

  /**
   * Stores a mention.
   *
   * @param entity what stands; null where it is hidden
   * @param was what was recognised, where that is something else
   */
  public static void put(
      Session session, Place place, Mention mention, @Nullable Long entity, @Nullable Long was)
      throws SQLException {
    session.change(
        """
        INSERT INTO mention (article, number, position, block, start, end, entity, text, value,
          origin, confidence, found) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        place.article(),
        place.number(),
        place.position(),
        mention.block(),
        mention.start(),
        mention.end(),
        entity,
        mention.text(),
        mention.value(),
        mention.origin().name(),
        mention.confidence(),
        was);
  }

  /** What stands in a version, in the order of its text. */
  public static List<Mention> mentions(Session session, long article, int number)
      throws SQLException {
    return session.list(STANDING, MentionRows::mention, article, number);
  }

  /** What was recognised in a version, in the order of its text, whatever was corrected since. */
  public static List<Mention> found(Session session, long article, int number) throws SQLException {
    return session.list(FOUND, MentionRows::mention, article, number);
  }

  /** Those of them that name that entity. */
  public static List<Mention> found(Session session, long article, int number, EntityKey entity)
      throws SQLException {
    return session.list(
        FOUND_OF, MentionRows::mention, article, number, entity.type().name(), entity.foldedName());
  }

  /** The entities mentioned, in the order of their first mention, as that version calls them. */
  public static List<Entity> entities(Session session, long article, int number)
      throws SQLException {
    List<Long> ids =
        session.list(
            """
            SELECT entity FROM mention WHERE article = ? AND number = ? AND entity IS NOT NULL
            GROUP BY entity ORDER BY min(block * 4294967296 + start)
            """,
            row -> row.getLong(1),
            article,
            number);
    Map<Long, String> own = OwnNames.of(session, new RecentArticles.Place(article, number));
    return EntityRows.read(session, ids).entrySet().stream()
        .map(each -> {
          String name = own.get(each.getKey());
          return name == null ? each.getValue() : each.getValue().calledHere(name);
        })
        .toList();
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
