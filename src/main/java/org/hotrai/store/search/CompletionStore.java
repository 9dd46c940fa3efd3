package org.hotrai.store.search;

import java.util.List;
import java.util.function.Predicate;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.index.WordStarts;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** What there is in an archive that begins as it is typed, or has a word that does. */
public final class CompletionStore {
  private static final int WEIGHED = 40;

  private final ArchiveFile file;

  /** The titles, names, tags and sites of that archive. */
  public CompletionStore(ArchiveFile file) {
    this.file = file;
  }

  /** A name and what it names. */
  public record Named(EntityKey key, String name) {}

  /** Titles, those that came in last first. */
  public List<String> titles(String typed, int limit) {
    String key = WordStarts.key(typed);
    if (key.isEmpty()) {
      return List.of();
    }
    String sql =
        """
        SELECT v.title FROM title_start t
        JOIN article a ON a.id = t.rowid
        JOIN version v ON v.article = a.id AND v.number = a.newest
        WHERE title_start MATCH ? ORDER BY t.rowid DESC LIMIT ?
        """;
    return file.read(session ->
        session.list(sql, row -> row.getString(1), WordStarts.match(typed), WEIGHED).stream()
            .filter(title -> WordStarts.key(title).contains(key))
            .distinct()
            .limit(limit)
            .toList());
  }

  /**
   * Entities that bear such a name, those in many articles first; of all kinds where type is null.
   */
  public List<Named> entities(String typed, @Nullable EntityType type, int limit) {
    if (WordStarts.key(typed).isEmpty()) {
      return List.of();
    }
    // Those that came first are weighed: an archive is about them.
    String sql =
        """
        SELECT type, folded_name, name FROM (
          SELECT e.id, e.type, e.folded_name, e.name FROM name_start s
          JOIN entity e ON e.id = s.rowid
          WHERE name_start MATCH ?1 AND (?2 IS NULL OR e.type = ?2)
            AND EXISTS (SELECT 1 FROM mention WHERE entity = e.id)
          ORDER BY s.rowid LIMIT ?4
        ) found ORDER BY (
          SELECT count(*) FROM (
            SELECT 1 FROM mention m
            JOIN article a ON a.id = m.article AND a.newest = m.number AND a.deleted_at IS NULL
            WHERE m.entity = found.id LIMIT 100)
        ) DESC, length(name) LIMIT ?3
        """;
    return file.read(session ->
        session.list(
            sql,
            row ->
                new Named(
                    new EntityKey(EntityType.valueOf(row.getString(1)), row.getString(2)),
                    row.getString(3)),
            WordStarts.match(typed),
            type == null ? null : type.name(),
            limit,
            WEIGHED));
  }

  /** Tags, in the order of letters. */
  public List<String> tags(String typed, int limit) {
    return each("name", "tag", begins(typed), limit);
  }

  /** Hosts that articles were saved from, in the order of letters. */
  public List<String> sites(String typed, int limit) {
    return each("host", "version", begins(typed), limit);
  }

  private static Predicate<String> begins(String typed) {
    String folded = SearchFold.fold(typed).strip();
    return value -> {
      String all = SearchFold.fold(value);
      int at = all.indexOf(folded);
      while (at > 0 && Character.isLetterOrDigit(all.charAt(at - 1))) {
        at = all.indexOf(folded, at + 1);
      }
      return at >= 0 && !folded.isEmpty();
    };
  }

  /** Each value of an indexed column once, without reading the rows between them. */
  private List<String> each(String column, String table, Predicate<String> wanted, int limit) {
    String next = "(SELECT min(" + column + ") FROM " + table + " WHERE " + column + " > value)";
    String sql =
        "WITH RECURSIVE each (value) AS (VALUES ('') UNION ALL SELECT "
            + next
            + " FROM each WHERE value IS NOT NULL) SELECT value FROM each WHERE value > ''";
    return file.read(session ->
        session.list(sql, row -> row.getString(1)).stream().filter(wanted).limit(limit).toList());
  }
}
