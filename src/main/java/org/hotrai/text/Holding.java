package org.hotrai.text;

/** How a text holds a part, both in the search fold. Neither way cuts a cluster. */
public enum Holding {
  /** Anywhere. */
  CLUSTERS,
  /** As whole words, in scripts with spaces. */
  WORDS,
  /** Likewise, but the last word may go on. */
  BEGINNINGS;

  /** Whether the text holds the part in this way. */
  public boolean test(String text, String part) {
    int at = text.indexOf(part);
    while (at >= 0) {
      boolean begins = this == CLUSTERS ? Clusters.isBoundary(text, at) : isBorder(text, at);
      int end = at + part.length();
      boolean ends = this == WORDS ? isBorder(text, end) : Clusters.isBoundary(text, end);
      if (begins && ends) {
        return true;
      }
      at = text.indexOf(part, at + 1);
    }
    return false;
  }

  private static boolean isBorder(String text, int index) {
    return Clusters.isBoundary(text, index)
        && (index == 0
            || index == text.length()
            || !isOfSpacedWord(text.codePointBefore(index))
            || !isOfSpacedWord(text.codePointAt(index)));
  }

  private static boolean isOfSpacedWord(int codePoint) {
    return (Character.isLetterOrDigit(codePoint) || Clusters.isMark(codePoint))
        && !Scripts.isWithoutSpaces(codePoint);
  }
}
