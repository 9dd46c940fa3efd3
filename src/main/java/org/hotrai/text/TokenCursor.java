package org.hotrai.text;

/**
 * Walks through folded text from token to token. In scripts without spaces a token is one cluster,
 * in all others a word: letters, marks and digits up to a sign, a space or a script without spaces.
 * Index, search and the marks in a text all see these tokens and no others.
 */
public final class TokenCursor {
  private final String text;
  private int start;
  private int end;
  private boolean cluster;
  private boolean joined;

  /** Before the first token of a text in the search fold. */
  public TokenCursor(String folded) {
    text = folded;
  }

  /** Whether a text, folded or not, has anything that can be searched. */
  public static boolean hasTokens(String text) {
    return new TokenCursor(SearchFold.fold(text)).next();
  }

  /** Goes on to the next token; false behind the last. */
  public boolean next() {
    int at = end;
    while (at < text.length() && !begins(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length()) {
      return false;
    }
    int first = text.codePointAt(at);
    boolean behindCluster = cluster && at == end;
    start = at;
    cluster = Scripts.isWithoutSpaces(first);
    joined = cluster && behindCluster;
    end = at + Character.charCount(first);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!goesOn(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return true;
  }

  private boolean goesOn(int next) {
    if (Clusters.isMark(next)) {
      return true;
    }
    return !cluster && isOfWord(next) && !Scripts.isWithoutSpaces(next);
  }

  /**
   * Whether such a character can be a token's first. A mark that follows a sign, as the selector
   * behind an emoji does, belongs to that sign; that of a script without spaces is a cluster.
   */
  public static boolean begins(int codePoint) {
    return isOfWord(codePoint)
        && (!Clusters.isMark(codePoint) || Scripts.isWithoutSpaces(codePoint));
  }

  /** Whether tokens are made of such characters, whatever the script. */
  public static boolean isOfWord(int codePoint) {
    if (codePoint >= 0x0E01 && codePoint <= 0x0E2E) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Index of the token's first character. */
  public int start() {
    return start;
  }

  /** Index behind the token's last character. */
  public int end() {
    return end;
  }

  /** Whether the token is a cluster of a script without spaces. */
  public boolean isCluster() {
    return cluster;
  }

  /** Whether it is a cluster and the token before it is one, too, with nothing in between. */
  public boolean isJoined() {
    return joined;
  }

  /** The token itself. */
  public String token() {
    return text.substring(start, end);
  }
}
