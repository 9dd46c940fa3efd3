package org.hotrai.text;

/** What a character is to the borders of words. */
enum WordPart {
  /** A letter, vowel, mark or sign of Thai words. */
  THAI,
  /** A Latin letter without accents. */
  LETTER,
  /** A digit, Latin or Thai. */
  DIGIT,
  /** Joins letters, as in {@code e:g}. */
  COLON,
  /** Joins digits, as in {@code 1,000}. */
  COMMA,
  /** Joins letters and digits, as in {@code พ.ศ} and {@code 1.5}. */
  STOP,
  /** A piece of its own between all of these, whatever stands around it. */
  SIGN,
  /** All else. */
  OTHER;

  private static final String SIGNS = " \n\t()[]\"“”/-!?";

  private static final WordPart[] PARTS = new WordPart[0x0E60];

  static {
    for (char c = 0; c < PARTS.length; c++) {
      PARTS[c] = partOf(c);
    }
  }

  private static WordPart partOf(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return LETTER;
    }
    if ((c >= '0' && c <= '9') || (c >= '๐' && c <= '๙')) {
      return DIGIT;
    }
    if (ThaiWords.isThai(c)) {
      return THAI;
    }
    return switch (c) {
      case ':' -> COLON;
      case ',', ';' -> COMMA;
      case '.', '\'' -> STOP;
      default -> SIGNS.indexOf(c) >= 0 ? SIGN : OTHER;
    };
  }

  static WordPart of(char c) {
    if (c < PARTS.length) {
      return PARTS[c];
    }
    return c == '“' || c == '”' ? SIGN : OTHER;
  }

  boolean isLetter() {
    return this == THAI || this == LETTER;
  }

  /** Whether it is in one piece with such others beside it. */
  boolean isOfWord() {
    return isLetter() || this == DIGIT;
  }

  boolean joinsLetters() {
    return this == COLON || this == STOP;
  }

  boolean joinsDigits() {
    return this == COMMA || this == STOP;
  }
}
