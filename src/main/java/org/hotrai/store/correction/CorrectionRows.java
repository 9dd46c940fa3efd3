package org.hotrai.store.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Action;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Fields;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** The log of corrections as rows. */
public final class CorrectionRows {
  private static final SortedSet<Long> NONE = Collections.emptySortedSet();

  private CorrectionRows() {}

  /** All of them, in their order. */
  public static List<LoggedCorrection> log(Session session) throws SQLException {
    Map<Long, SortedSet<Long>> articles = new HashMap<>();
    session.list(
        "SELECT correction, article FROM correction_article WHERE article IS NOT NULL",
        row ->
            articles.computeIfAbsent(row.getLong(1), none -> new TreeSet<>()).add(row.getLong(2)));
    return session.list(
        """
        SELECT id, made, action, type, name, to_type, to_name, words, before, after, undoes
        FROM correction ORDER BY id
        """,
        row -> entry(row, articles.getOrDefault(row.getLong(1), NONE)));
  }

  private static LoggedCorrection entry(ResultSet row, SortedSet<Long> articles)
      throws SQLException {
    String words = row.getString(8);
    Fields fields =
        new Fields(
            Action.of(row.getString(3)).orElseThrow(IllegalArgumentException::new),
            name(row.getString(4), row.getString(5)),
            name(row.getString(6), row.getString(7)),
            words == null ? null : new Anchor(words, row.getString(9), row.getString(10)),
            articles,
            row.getLong(11));
    return new LoggedCorrection(
        row.getLong(1), Instant.parse(row.getString(2)), fields.correction());
  }

  /** Those of these entities that were recognised, whatever was corrected since. */
  static Set<EntityKey> recognised(Session session, Set<EntityKey> keys) throws SQLException {
    Set<EntityKey> recognised = new HashSet<>();
    for (EntityKey key : keys) {
      session.list(
          """
          SELECT 1 FROM entity WHERE type = ? AND folded_name = ? AND found_name IS NOT NULL
          """,
          row -> recognised.add(key),
          key.type().name(),
          key.foldedName());
    }
    return recognised;
  }

  private static @Nullable EntityName name(@Nullable String type, @Nullable String name) {
    return type == null || name == null ? null : new EntityName(EntityType.valueOf(type), name);
  }

  /** Puts an entry to the end of the log and tells its id. */
  static long add(Session session, Instant made, Fields fields, List<ArticleSource> sources)
      throws SQLException {
    EntityName entity = fields.entity();
    EntityName to = fields.to();
    Anchor words = fields.words();
    long id =
        session.insert(
            """
            INSERT INTO correction (made, action, type, name, to_type, to_name, words, before,
              after, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            made.toString(),
            fields.action().code(),
            entity == null ? null : entity.type().name(),
            entity == null ? null : entity.name(),
            to == null ? null : to.type().name(),
            to == null ? null : to.name(),
            words == null ? null : words.quote(),
            words == null ? null : words.before(),
            words == null ? null : words.after(),
            fields.undoes() == 0 ? null : fields.undoes());
    for (ArticleSource source : sources) {
      session.change(
          """
          INSERT INTO correction_article (correction, key, source, article) VALUES (?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
          id,
          source.key(),
          source.source(),
          source.article(session).orElse(null));
    }
    return id;
  }

  /** By what the articles of these entries are known. */
  static Map<Long, List<String>> sources(Session session) throws SQLException {
    Map<Long, List<String>> sources = new HashMap<>();
    session.list(
        "SELECT correction, source FROM correction_article ORDER BY correction, key",
        row ->
            sources
                .computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                .add(row.getString(2)));
    return sources;
  }
}
