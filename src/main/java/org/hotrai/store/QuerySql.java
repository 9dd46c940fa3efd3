package org.hotrai.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotrai.query.Analyser;
import org.hotrai.query.Query;

/**
 * A query as SQL. Words go to the full-text index; what the index does not know is a condition on
 * the article's row. Where words must occur, the index leads and ranks; else the rows lead, and
 * words that may occur rank only.
 */
final class QuerySql {
  private static final String INDEXED = "SELECT rowid FROM search WHERE search MATCH ?";
  private static final String RANKED =
      "(SELECT rowid AS id, -bm25(search, 8.0, 1.0) AS score FROM search WHERE search MATCH ?)";

  private final List<Object> arguments = new ArrayList<>();
  private final StringBuilder from = new StringBuilder();
  private final String score;
  private final String where;

  private QuerySql(Query query) {
    List<Query> parts = query instanceof Query.And(List<Query> all) ? all : List.of(query);
    List<Query> required = parts.stream().filter(QuerySql::isWords).toList();
    List<Query> others = parts.stream().filter(part -> !isWords(part)).toList();
    List<Query> wanted = others.stream().flatMap(QuerySql::wanted).toList();
    if (!required.isEmpty()) {
      from.append(RANKED).append(" s CROSS JOIN article a ON a.id = s.id");
      arguments.add(match(new Query.And(required)));
      score = "s.score";
    } else if (!wanted.isEmpty()) {
      from.append("article a LEFT JOIN ").append(RANKED).append(" s ON s.id = a.id");
      arguments.add(match(new Query.Or(wanted)));
      score = "coalesce(s.score, 0)";
    } else {
      from.append("article a");
      score = "0";
    }
    from.append(" JOIN version v ON v.article = a.id AND v.number = a.newest");
    where = "a.deleted_at IS NULL AND " + condition(new Query.And(others));
  }

  static QuerySql of(Query query) {
    return new QuerySql(query);
  }

  String count() {
    return "SELECT count(*) FROM " + from + " WHERE " + where;
  }

  /** Ids with scores, best first, the newer first on a tie. */
  String ranked() {
    return "SELECT a.id, " + score + " AS points FROM " + from + " WHERE " + where + order();
  }

  private static String order() {
    return Summaries.NEWEST_FIRST.replace("ORDER BY", "ORDER BY points DESC,");
  }

  /** The values for the places of either statement, in order. */
  Object[] arguments() {
    return arguments.toArray();
  }

  /** Whether the index alone answers it. */
  private static boolean isWords(Query query) {
    return switch (query) {
      case Query.Text text -> !Analyser.words(text.words()).isEmpty();
      case Query.And(List<Query> parts) -> areWords(parts);
      case Query.Or(List<Query> parts) -> areWords(parts);
      case Query.Not _, Query.Field _ -> false;
    };
  }

  private static boolean areWords(List<Query> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(QuerySql::isWords);
  }

  /** The words that make an article fit better where they are in it. */
  private static Stream<Query> wanted(Query query) {
    return switch (query) {
      case Query.Text text -> isWords(text) ? Stream.of(text) : Stream.of();
      case Query.And(List<Query> parts) -> parts.stream().flatMap(QuerySql::wanted);
      case Query.Or(List<Query> parts) -> parts.stream().flatMap(QuerySql::wanted);
      case Query.Not _, Query.Field _ -> Stream.of();
    };
  }

  /** The full-text expression of a query that the index alone answers. */
  private static String match(Query query) {
    return switch (query) {
      case Query.Text text -> match(text);
      case Query.And(List<Query> parts) -> matches(parts, " AND ");
      case Query.Or(List<Query> parts) -> matches(parts, " OR ");
      case Query.Not _, Query.Field _ ->
          throw new IllegalArgumentException("not for the index: " + query);
    };
  }

  private static String match(Query.Text text) {
    List<String> words = Analyser.words(text.words());
    String phrase = quoted(String.join(" ", words));
    String match = phrase;
    if (text.prefix()) {
      // The beginning of a Thai word may be cut where the word is not.
      match = "(" + phrase + " * OR " + quoted(String.join("", words)) + " *)";
    }
    return text.place() == Query.Place.TITLE ? "({title} : " + match + ")" : match;
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  private static String matches(List<Query> parts, String between) {
    return parts.stream().map(QuerySql::match).collect(Collectors.joining(between, "(", ")"));
  }

  private String condition(Query query) {
    if (isWords(query)) {
      arguments.add(match(query));
      return "a.id IN (" + INDEXED + ")";
    }
    return switch (query) {
      case Query.Text _ -> "0"; // Holds no word, so stands nowhere.
      case Query.And(List<Query> parts) -> conditions(parts, " AND ", "1");
      case Query.Or(List<Query> parts) -> conditions(parts, " OR ", "0");
      case Query.Not(Query part) -> "NOT " + condition(part);
      case Query.Field field -> {
        FieldSql sql = FieldSql.of(field, ZoneId.systemDefault());
        arguments.addAll(sql.arguments());
        yield sql.condition();
      }
    };
  }

  private String conditions(List<Query> parts, String between, String none) {
    return switch (parts.size()) {
      case 0 -> none;
      case 1 -> condition(parts.getFirst());
      default -> {
        // By halves, since SQLite bounds how deep a row of conditions goes.
        int half = parts.size() / 2;
        yield "("
            + conditions(parts.subList(0, half), between, none)
            + between
            + conditions(parts.subList(half, parts.size()), between, none)
            + ")";
      }
    };
  }
}
