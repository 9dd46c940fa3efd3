package org.hotrai.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Compares the full-text index with the articles, row by row. The index lists every place of every
 * word, but in the order of words; so each row is summed up in a number that does not depend on the
 * order, and the numbers are compared.
 */
final class IndexCheck {
  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final long FNV_BASIS = 0xCBF29CE484222325L;

  private final Map<Long, Long> sums = new HashMap<>();
  private String lastWord = "";
  private long lastHash = FNV_BASIS;

  /** Reads the whole index. */
  IndexCheck(Session session) throws SQLException {
    session.script(
        "CREATE VIRTUAL TABLE temp.search_places USING fts5vocab('main', 'search', 'instance')");
    session.each(
        "SELECT term, doc, col, offset FROM temp.search_places",
        row -> {
          // In a damaged index a place may have no column.
          String column = Objects.requireNonNullElse(row.getString(3), "");
          long place = place(hash(row.getString(1)), column, row.getInt(4));
          sums.merge(row.getLong(2), place, Long::sum);
        });
    session.script("DROP TABLE temp.search_places");
    // A row without any word is told by its length alone.
    session.each("SELECT id FROM search_docsize", row -> sums.putIfAbsent(row.getLong(1), 0L));
  }

  /** Whether the index says just this of that article; each article is asked for once. */
  boolean matches(long article, IndexRow row) {
    Long found = sums.remove(article);
    return found != null && found == sum(TITLE, row.title()) + sum(BODY, row.body());
  }

  /** How many rows of the index belong to nothing that was asked for. */
  int left() {
    return sums.size();
  }

  private long sum(String column, String words) {
    long sum = 0;
    int offset = 0;
    for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
      sum += place(hash(word), column, offset++);
    }
    return sum;
  }

  private static long place(long word, String column, int offset) {
    long mixed = word ^ ((column.equals(TITLE) ? 1L << 40 : 0) + offset) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  /** FNV-1a; the index gives equal words one behind another. */
  private long hash(String word) {
    if (word.equals(lastWord)) {
      return lastHash;
    }
    long hash = FNV_BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    lastWord = word;
    lastHash = hash;
    return hash;
  }
}
