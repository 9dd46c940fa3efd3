package org.hotrai.store.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.hotrai.query.Days;
import org.hotrai.query.Query;
import org.hotrai.text.Holding;
import org.hotrai.text.SearchFold;
import org.hotrai.text.url.UrlKey;

/**
 * A field of a query as a condition on an article {@code a} and its shown version {@code v}. It is
 * true or false, never null.
 *
 * @param arguments the values for its places, in order
 */
record FieldSql(String condition, List<Object> arguments) {
  FieldSql {
    arguments = List.copyOf(arguments);
  }

  static FieldSql of(String condition, Object... arguments) {
    return new FieldSql(condition, List.of(arguments));
  }

  /** The condition of that field; days are those of that time zone. */
  static FieldSql of(Query.Field field, ZoneId zone) {
    return switch (field) {
      case Query.Site(String name) -> site(name);
      case Query.Source(String url) -> SourceSql.of(url);
      case Query.Mentions mentions -> MentionSql.of(mentions);
      case Query.Tagged(String tag, boolean prefix) -> tagged(SearchFold.fold(tag), prefix);
      case Query.Noted(String words, boolean prefix) ->
          noted(SearchFold.fold(words), prefix ? Holding.BEGINNINGS : Holding.WORDS);
      case Query.Language(String tag) -> language(tag);
      case Query.Published(Days(LocalDate first, LocalDate last)) ->
          of("coalesce(v.published_day BETWEEN ? AND ?, 0)", first.toString(), last.toString());
      case Query.Saved(Days days) -> saved(days, zone);
      case Query.Is(Query.State state) -> is(state);
    };
  }

  private static FieldSql site(String name) {
    String bare = name.toLowerCase(Locale.ROOT);
    String host = UrlKey.hostOf(bare.contains("://") ? bare : "//" + bare);
    return of(
        "(coalesce(v.host = ? OR substr(v.host, -length(?)) = ?, 0)"
            + " OR coalesce(instr(v.site_fold, ?) > 0, 0))",
        host,
        "." + host,
        "." + host,
        SearchFold.fold(name));
  }

  private static FieldSql tagged(String tag, boolean prefix) {
    String fits = prefix ? "instr(fold(name), ?) = 1" : "fold(name) = ?";
    return of("a.id IN (SELECT article FROM tag WHERE " + fits + ")", tag);
  }

  private static FieldSql noted(String words, Holding holding) {
    return of(
        """
        a.id IN (
          SELECT article FROM note WHERE holds(fold(text), ?, ?)
          UNION ALL SELECT article FROM highlight WHERE holds(fold(note), ?, ?))
        """,
        words,
        holding.name(),
        words,
        holding.name());
  }

  private static FieldSql language(String tag) {
    return of(
        "(lower(v.language) = ? OR substr(lower(v.language), 1, length(?)) = ?)",
        tag,
        tag + "-",
        tag + "-");
  }

  /** A page that does not tell when it was saved counts as saved when it was taken in. */
  private static FieldSql saved(Days days, ZoneId zone) {
    return of(
        """
        EXISTS (SELECT 1 FROM original o WHERE o.id = v.original
          AND unixepoch(coalesce(o.saved_at, o.imported_at)) >= ?
          AND unixepoch(coalesce(o.saved_at, o.imported_at)) < ?)
        """,
        days.first().atStartOfDay(zone).toEpochSecond(),
        days.last().plusDays(1).atStartOfDay(zone).toEpochSecond());
  }

  private static FieldSql is(Query.State state) {
    return of(
        switch (state) {
          case UNREAD -> "a.id NOT IN (SELECT article FROM mark WHERE read)";
          case READ -> "a.id IN (SELECT article FROM mark WHERE read)";
          case FAVOURITE -> "a.id IN (SELECT article FROM mark WHERE favourite)";
          case NOTED ->
              "(a.id IN (SELECT article FROM note) OR a.id IN (SELECT article FROM highlight))";
          case TAGGED -> "a.id IN (SELECT article FROM tag)";
        });
  }
}
