package org.hotrai.ui.search;

/** How deep in brackets a query is behind a part of it; see the grammar of the query parser. */
final class Brackets {
  private int depth;
  // Of brackets that opened inside a word, and belong to it.
  private int inWord;
  private int nameStart;

  private Brackets(int depth) {
    this.depth = depth;
  }

  /** The depth behind a part without quotes that begins at that depth. */
  static int behind(String part, int depth) {
    Brackets brackets = new Brackets(depth);
    boolean start = true;
    for (int i = 0; i < part.length(); i++) {
      start = brackets.passes(part, i, start);
    }
    return brackets.depth;
  }

  /** Goes over that sign, and tells whether a word may begin behind it. */
  private boolean passes(String part, int index, boolean start) {
    char sign = part.charAt(index);
    if (start && (sign == '(' || sign == '-')) {
      depth += sign == '(' ? 1 : 0;
      nameStart = index + 1;
      return true;
    }
    if (sign == ')' && inWord == 0) {
      depth = Math.max(0, depth - 1);
      nameStart = index + 1;
      return true;
    }
    inWord += sign == '(' ? 1 : sign == ')' ? -1 : 0;
    boolean field = sign == ':' && isName(part.substring(nameStart, index));
    return field && index + 1 < part.length() && part.charAt(index + 1) == '(';
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }
}
