package org.hotrai.store.search;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hotrai.article.EntityType;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.sql.Ids;

/**
 * Counts how articles spread over sites, time, languages, tags and names. The articles are told by
 * their ids; those that are deleted are not counted.
 */
public final class FacetStore {
  /** Up to so many articles, reading what each mentions is faster than reading all mentions. */
  private static final int FEW = 8000;

  private static final String VERSIONS =
      """
      FROM json_each(?) h
      JOIN article a ON a.id = h.value AND a.deleted_at IS NULL
      JOIN version v INDEXED BY version_facet ON v.article = a.id AND v.number = a.newest
      """;
  private static final String MENTIONED_BY_FEW =
      """
      SELECT DISTINCT m.entity, m.article FROM json_each(?) h
      CROSS JOIN article a ON a.id = h.value AND a.deleted_at IS NULL
      CROSS JOIN mention m ON m.article = a.id AND m.number = a.newest
      """;
  private static final String MENTIONED_BY_MANY =
      """
      SELECT DISTINCT m.entity, m.article FROM mention m INDEXED BY mention_entity
      WHERE (m.article, m.number) IN (
        SELECT a.id, a.newest FROM json_each(?) h JOIN article a ON a.id = h.value
        WHERE a.deleted_at IS NULL)
      """;

  private final ArchiveFile file;

  /** Counts in that archive. */
  public FacetStore(ArchiveFile file) {
    this.file = file;
  }

  /** A value and how many of the articles have it. */
  public record Count(String value, int articles) {}

  /** A name and how many of the articles have it. */
  public record NameCount(EntityType type, String name, int articles) {}

  /** By host, or by the site's name where none is known; the biggest first. */
  public List<Count> sites(Collection<Long> articles) {
    return counts("coalesce(nullif(v.host, ''), v.site_name)", articles);
  }

  /** By language, the biggest first. */
  public List<Count> languages(Collection<Long> articles) {
    return counts("v.language", articles);
  }

  private List<Count> counts(String value, Collection<Long> articles) {
    String sql =
        "SELECT " + value + " AS value, count(*) " + VERSIONS + " GROUP BY 1 ORDER BY 2 DESC, 1";
    return list("SELECT * FROM (" + sql + ") WHERE value IS NOT NULL", articles);
  }

  /** By tag, the biggest first. */
  public List<Count> tags(Collection<Long> articles) {
    return list(
        """
        SELECT t.name, count(*) FROM tag t JOIN article a ON a.id = t.article
        WHERE t.article IN (SELECT value FROM json_each(?)) AND a.deleted_at IS NULL
        GROUP BY 1 ORDER BY 2 DESC, 1
        """,
        articles);
  }

  private List<Count> list(String sql, Collection<Long> articles) {
    return file.read(session ->
        session.list(sql, row -> new Count(row.getString(1), row.getInt(2)), rising(articles)));
  }

  /** By month of publication; articles without a date are left out. */
  public SortedMap<YearMonth, Integer> months(Collection<Long> articles) {
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    String sql =
        "SELECT substr(v.published_day, 1, 7), count(*) "
            + VERSIONS
            + " WHERE v.published_day IS NOT NULL GROUP BY 1";
    file.read(session ->
        session.list(
            sql,
            row -> months.put(YearMonth.parse(row.getString(1)), row.getInt(2)),
            rising(articles)));
    return months;
  }

  /** By what they mention, apart from dates; the biggest first, at most so many. */
  public List<NameCount> names(Collection<Long> articles, int limit) {
    String sql =
        "SELECT e.type, e.name, count(*) FROM ("
            + (articles.size() <= FEW ? MENTIONED_BY_FEW : MENTIONED_BY_MANY)
            + ") m JOIN entity e ON e.id = m.entity WHERE e.type <> 'DATE'"
            + " GROUP BY m.entity ORDER BY 3 DESC, 2 LIMIT ?";
    return file.read(session ->
        session.list(
            sql,
            row ->
                new NameCount(
                    EntityType.valueOf(row.getString(1)), row.getString(2), row.getInt(3)),
            rising(articles),
            limit));
  }

  /** In the order in which they are stored: that spares going to and fro in the file. */
  private static String rising(Collection<Long> articles) {
    return Ids.json(articles.stream().sorted().toList());
  }
}
