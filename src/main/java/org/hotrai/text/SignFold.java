package org.hotrai.text;

/** One form of quotes and dashes, and nothing for what is invisible. */
final class SignFold {
  /** Stands for a character that is left out; no text has this one. */
  static final char NOTHING = '\uFFFF';

  private SignFold() {}

  /** What the character becomes: itself, if it is none of these signs. */
  static char of(char c) {
    if (c < 0x80) {
      return c;
    }
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‘', '’', '‚', '‛', '′' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' ->
          NOTHING;
      default -> c;
    };
  }
}
