package org.hotrai.store.sql;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;

/** Lists of ids as one argument of a statement, for {@code IN (SELECT value FROM json_each(?))}. */
public final class Ids {
  private Ids() {}

  /** The ids as that argument. */
  public static String json(Collection<Long> ids) {
    return List.copyOf(ids).toString();
  }

  /** Fails where one of them is no article. */
  public static void requireArticles(Session session, Collection<Long> ids) throws SQLException {
    List<Long> unknown =
        session.list(
            "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM article)",
            row -> row.getLong(1),
            json(Set.copyOf(ids)));
    if (!unknown.isEmpty()) {
      throw noArticle(unknown.getFirst());
    }
  }

  /** That there is no article with that id. */
  public static Failure noArticle(long id) {
    return new Failure(Message.of("store.no-article", String.valueOf(id)));
  }
}
