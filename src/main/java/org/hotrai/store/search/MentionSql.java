package org.hotrai.store.search;

import java.util.stream.Collectors;
import org.hotrai.query.Query;
import org.hotrai.text.Holding;
import org.hotrai.text.SearchFold;

/** {@code entity:} and its kinds as a condition. */
final class MentionSql {
  private final String types;
  private final String name;

  private MentionSql(Query.Mentions mentions) {
    types =
        mentions.types().stream()
            .sorted()
            .map(type -> "'" + type.name() + "'")
            .collect(Collectors.joining(", "));
    name = SearchFold.fold(mentions.name());
  }

  static FieldSql of(Query.Mentions mentions) {
    MentionSql sql = new MentionSql(mentions);
    return mentions.prefix() ? sql.beginning() : sql.named();
  }

  private FieldSql beginning() {
    String holding = Holding.BEGINNINGS.name();
    return mentioning(nameHolds(), name, name, holding, name, name, holding);
  }

  /** Names that only deleted articles or older versions know do not count. */
  private FieldSql named() {
    String entities =
        """
        %1$s UNION ALL %2$s AND NOT EXISTS (
          SELECT 1 FROM mention m JOIN article x ON x.id = m.article AND x.newest = m.number
          WHERE x.deleted_at IS NULL AND m.entity IN (%1$s))
        """
            .formatted(hasName(), nameHolds());
    String holding = Holding.WORDS.name();
    return mentioning(entities, name, name, name, name, holding, name, name, holding, name, name);
  }

  private String hasName() {
    return """
    SELECT id FROM entity WHERE type IN (%1$s) AND folded_name = ?
    UNION ALL SELECT e.id FROM entity_alias n JOIN entity e ON e.id = n.entity
    WHERE n.folded = ? AND n.given <> 2 AND e.type IN (%1$s)
    """
        .formatted(types);
  }

  private String nameHolds() {
    return """
    SELECT id FROM entity WHERE type IN (%s)
      AND (instr(folded_name, ?) > 0 AND holds(folded_name, ?, ?)
        OR id IN (
          SELECT entity FROM entity_alias
          WHERE given <> 2 AND instr(folded, ?) > 0 AND holds(folded, ?, ?)))
    """
        .formatted(types);
  }

  private static FieldSql mentioning(String entities, Object... arguments) {
    return FieldSql.of(
        """
        a.id IN (
          SELECT m.article FROM mention m JOIN article x ON x.id = m.article AND x.newest = m.number
          WHERE m.entity IN (%s))
        """
            .formatted(entities),
        arguments);
  }
}
