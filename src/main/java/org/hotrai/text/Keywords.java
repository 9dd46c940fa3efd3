package org.hotrai.text;

/**
 * Tells whether a text holds one of some words, whatever their case and whatever stands around
 * them. Much faster than a pattern of alternatives, where most texts hold none.
 */
public final class Keywords {
  private static final int PAIRS = 1 << 12;

  private final String[] words;

  /** Which pairs of letters the words begin with; others may share the place of one. */
  private final boolean[] beginnings = new boolean[PAIRS];

  private Keywords(String[] words) {
    this.words = words;
    for (String word : words) {
      beginnings[pair(fold(word.charAt(0)), fold(word.charAt(1)))] = true;
    }
  }

  /** Of those words, each of two letters or more. */
  public static Keywords of(String... words) {
    return new Keywords(words.clone());
  }

  /** Whether the text holds one of them. */
  public boolean isAnyIn(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = fold(text.charAt(i));
      if (beginnings[pair(before, letter)] && isAnyAt(text, i - 1)) {
        return true;
      }
      before = letter;
    }
    return false;
  }

  private boolean isAnyAt(String text, int start) {
    for (String word : words) {
      if (text.regionMatches(true, start, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static char fold(char letter) {
    if (letter < 0x80) {
      return letter >= 'A' && letter <= 'Z' ? (char) (letter + 0x20) : letter;
    }
    return hasNoCase(letter) ? letter : Character.toLowerCase(Character.toUpperCase(letter));
  }

  /** Scripts from Hebrew to Burmese, Thai among them; others may have none either. */
  private static boolean hasNoCase(char letter) {
    return letter >= 0x0590 && letter < 0x10A0;
  }

  private static int pair(char first, char second) {
    return (first * 61 + second) & (PAIRS - 1);
  }
}
