package org.hotrai.entity.list;

/**
 * A text, with the three characters that begin at each place of it as one number, told once for all
 * {@link WordTable}s that look for their words at every place.
 */
public final class Beginnings {
  /** Letters of one script differ in these bits. */
  static final int LETTER = 0x7F;

  private static final int SPREAD = 0x9E37_79B1;

  /** So many upper bits of the numbers tell at once that none of a few is among them. */
  private static final int PRESENT_BITS = 13;

  private final String text;
  private final int[] numbers;
  private final long[] present = new long[1 << (PRESENT_BITS - 6)];

  /** Those of that text. */
  public Beginnings(String text) {
    this.text = text;
    this.numbers = new int[text.length()];
    int behind = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      behind = behind >>> 7 | (text.charAt(at) & LETTER) << 14;
      numbers[at] = behind * SPREAD;
      int bit = bit(numbers[at]);
      present[bit >> 6] |= 1L << bit;
    }
  }

  String text() {
    return text;
  }

  /** The number of the place, in whose upper bits all characters show; 0 where no word fits. */
  int at(int place) {
    return place + 1 < numbers.length ? numbers[place] : 0;
  }

  /** The next place from that one on whose number so shifted is marked; else the text's length. */
  int next(int from, byte[] marked, int shift) {
    int at = from;
    while (at < numbers.length && marked[numbers[at] >>> shift] == 0) {
      at++;
    }
    return at;
  }

  /** The bit that is set where a place has that number. */
  static int bit(int number) {
    return number >>> (Integer.SIZE - PRESENT_BITS);
  }

  /** Whether a place may have a number of one of those bits. */
  boolean hasAny(int[] bits) {
    for (int bit : bits) {
      if ((present[bit >> 6] & (1L << bit)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** That of one place alone. */
  static int at(String text, int place) {
    int left = text.length() - place;
    return left < 2
        ? 0
        : of(text.charAt(place), text.charAt(place + 1), left > 2 ? text.charAt(place + 2) : 0);
  }

  /** That of these characters. */
  static int of(int first, int second, int third) {
    return ((first & LETTER) << 14 | (second & LETTER) << 7 | (third & LETTER)) * SPREAD;
  }
}
