package org.hotrai.export.citation;

/** Puts the quotation marks in a title right for where it is to stand. */
final class QuotedTitle {
  private QuotedTitle() {}

  /** The title with curved quotes: single ones where it will itself stand in double ones. */
  static String of(String title, boolean quoted) {
    String curved = isPaired(title) ? curved(title) : title;
    return quoted ? curved.replace('“', '‘').replace('”', '’') : curved;
  }

  private static boolean isPaired(String title) {
    return title.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private static String curved(String title) {
    StringBuilder curved = new StringBuilder(title.length());
    boolean within = false;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == '"') {
        curved.append(within ? '”' : '“');
        within = !within;
      } else {
        curved.append(c);
      }
    }
    return curved.toString();
  }
}
