package org.hotrai.export.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of corrections, in their order. */
enum Column {
  ACTION,
  TYPE,
  NAME,
  TO_TYPE,
  TO_NAME,
  WORDS,
  BEFORE,
  AFTER,
  ARTICLES,
  MADE;

  /** Its heading. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Column> of(String heading) {
    String wanted = heading.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.heading().equals(wanted)).findFirst();
  }
}
