package org.hotrai.index;

/**
 * The words that the dictionary of a language finds in scripts without spaces. Segments list them
 * with the number of their documents and without places: what is searched are clusters.
 */
final class Vocabulary {
  /** Stands before such a word, so that it is no term that is searched. */
  static final char MARK = '\u0001';

  private Vocabulary() {}

  static boolean isWord(String term) {
    return term.charAt(0) == MARK;
  }
}
