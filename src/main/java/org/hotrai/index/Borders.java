package org.hotrai.index;

/** Where the words of the dictionary begin and end, as a posting says it of its token or pair. */
final class Borders {
  /** A word begins where the posting's first token begins. */
  static final int START = 1;

  /** A word ends where the posting's last token ends. */
  static final int END = 2;

  static final int BOTH = START | END;

  private Borders() {}
}
