package org.hotrai.store.entity;

import java.util.List;
import org.hotrai.store.ArchiveFile;
import org.hotrai.text.SearchFold;

/** Finds entities by parts of their names. */
public final class EntityNames {
  /** Of a part that many names hold, as many are looked at as a person would. */
  private static final int LOOKED_AT = 400;

  private final ArchiveFile file;

  /** Of that archive. */
  public EntityNames(ArchiveFile file) {
    this.file = file;
  }

  /**
   * Those that articles mention and of which a name holds that part, whatever clusters it cuts; of
   * very many those with the shortest names. Those in the most articles come first.
   */
  public List<EntityUse> holding(String part, int limit) {
    String sql =
        EntityRows.USES
            + """
             WHERE e.id IN (
              SELECT id FROM (
                SELECT id, length(folded_name) AS size FROM entity WHERE instr(folded_name, ?1) > 0
                UNION SELECT n.entity, length(n.folded) FROM entity_alias n
                WHERE instr(n.folded, ?1) > 0 AND n.given <> 2
                ORDER BY size LIMIT ?2))
            GROUP BY e.id ORDER BY 3 DESC, 2 DESC, e.name LIMIT ?3
            """;
    String folded = SearchFold.fold(part.strip());
    return file.read(session -> EntityRows.uses(session, sql, folded, LOOKED_AT, limit));
  }
}
