package org.hotrai.text;

/**
 * Folded text as dictionaries spell it: the fold takes ำ apart, and a dictionary that does not find
 * น้ำ cuts it anywhere.
 *
 * @param text the text with ำ whole
 * @param folded for each index of it the one in the folded text
 */
record DictionaryForm(String text, int[] folded) {

  static DictionaryForm of(String foldedText) {
    char[] text = new char[foldedText.length()];
    int[] folded = new int[foldedText.length() + 1];
    int length = 0;
    int at = 0;
    while (at < foldedText.length()) {
      char c = foldedText.charAt(at);
      if (c != '\u0E4D' && c != '\u0ECD') {
        folded[length] = at++;
        text[length++] = c;
        continue;
      }
      int tone = isTone(foldedText, at + 1) ? 1 : 0;
      boolean parted = is(foldedText, at + 1 + tone, c == '\u0E4D' ? '\u0E32' : '\u0EB2');
      if (parted && tone == 1) {
        folded[length] = at;
        text[length++] = foldedText.charAt(at + 1);
      }
      folded[length] = parted ? at + tone : at;
      text[length++] = !parted ? c : c == '\u0E4D' ? '\u0E33' : '\u0EB3';
      at += parted ? 2 + tone : 1;
    }
    folded[length] = foldedText.length();
    return new DictionaryForm(new String(text, 0, length), folded);
  }

  private static boolean is(String text, int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  private static boolean isTone(String text, int index) {
    char c = index < text.length() ? text.charAt(index) : ' ';
    return (c >= '\u0E48' && c <= '\u0E4B') || (c >= '\u0EC8' && c <= '\u0ECB');
  }

  /** The index in the folded text that belongs to that index of this one. */
  int foldedIndex(int index) {
    return folded[index];
  }
}
