package org.hotrai.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folded text as dictionaries spell it: the fold takes ำ apart, and a dictionary that does not find
 * น้ำ cuts it anywhere.
 *
 * @param text the text with ำ whole
 * @param folded for each index of it the one in the folded text
 */
record DictionaryForm(String text, int[] folded) {
  private static final Pattern PARTED =
      Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32|\u0ECD([\u0EC8-\u0ECB]?)\u0EB2");

  static DictionaryForm of(String foldedText) {
    StringBuilder text = new StringBuilder(foldedText.length());
    int[] folded = new int[foldedText.length() + 1];
    Matcher parted = PARTED.matcher(foldedText);
    int at = 0;
    while (parted.find()) {
      at = copy(foldedText, at, parted.start(), text, folded);
      boolean thai = parted.group(1) != null;
      String tone = thai ? parted.group(1) : parted.group(2);
      for (char whole : (tone + (thai ? '\u0E33' : '\u0EB3')).toCharArray()) {
        folded[text.length()] = at++;
        text.append(whole);
      }
      at = parted.end();
    }
    copy(foldedText, at, foldedText.length(), text, folded);
    folded[text.length()] = foldedText.length();
    return new DictionaryForm(text.toString(), folded);
  }

  private static int copy(String from, int start, int end, StringBuilder text, int[] folded) {
    for (int index = start; index < end; index++) {
      folded[text.length()] = index;
      text.append(from.charAt(index));
    }
    return end;
  }

  /** The index in the folded text that belongs to that index of this one. */
  int foldedIndex(int index) {
    return folded[index];
  }
}
