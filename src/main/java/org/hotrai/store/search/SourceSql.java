package org.hotrai.store.search;

import org.hotrai.store.index.Addresses;
import org.hotrai.text.Holding;

/** {@code source:} as a condition. */
final class SourceSql {
  private static final String FROM =
      "EXISTS (SELECT 1 FROM address u WHERE u.article = a.id AND u.number = v.number AND ";

  private SourceSql() {}

  /** A whole URL stands for itself and what lies below it, a piece for every URL that holds it. */
  static FieldSql of(String url) {
    if (url.contains("://")) {
      return FieldSql.of(
          FROM + "u.urls GLOB ?)", "*\n" + literally(Addresses.key(url)) + "[\n/?#&]*");
    }
    String part = Addresses.part(url);
    return FieldSql.of(
        FROM + "instr(u.urls, ?) > 0 AND holds(u.urls, ?, ?))",
        part,
        part,
        Holding.CLUSTERS.name());
  }

  private static String literally(String text) {
    return text.replaceAll("[*?\\[]", "[$0]");
  }
}
