package org.hotrai.capture.encoding;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** The encoding of bytes that nothing truthful is said of, and that are no Unicode. */
final class GuessedCharset {
  /** Enough of a page to tell its language. */
  private static final int LOOKED_AT = 100_000;

  private static final int BYTE = 0xFF;

  /** One mark in so many letters may stand where Thai has none. */
  private static final int TOLERATED = 20;

  /** In runs of bytes beyond ASCII: fewer may fit another encoding by chance. */
  private static final int LEAST_RUNS = 8;

  /** Characters: one word of Thai many times may fit as well. */
  private static final int LEAST_DIFFERENT = 20;

  private GuessedCharset() {}

  /**
   * East Asian where nothing is wrong with it; Thai where the letters are spelt so; else what the
   * detector says, else Western or Thai.
   */
  static Charset of(byte[] page) {
    Optional<Charset> detected = detected(page);
    if (isThai(page) && !detected.map(found -> isEastAsian(found, page)).orElse(false)) {
      return CharsetName.THAI;
    }
    return detected.orElseGet(() -> standAlone(page) ? CharsetName.WESTERN : CharsetName.THAI);
  }

  /**
   * Whether the bytes read as Thai: letters beyond ASCII in a row, as accents of Latin letters
   * never are, and vowels and tone marks only where a consonant bears them.
   */
  static boolean isThai(byte[] page) {
    int letters = 0;
    int wrong = 0;
    int before = 0;
    for (byte one : page) {
      int letter = one & BYTE;
      if (letter > 0xA0) {
        letters++;
        wrong += isUnused(letter) || (isMark(letter) && !bears(before)) ? 1 : 0;
        wrong += isLeadingVowel(before) && !isConsonant(letter) ? 1 : 0;
      }
      before = letter;
    }
    return letters > 0 && wrong * TOLERATED <= letters && !standAlone(page);
  }

  /**
   * Whether all bytes are characters of that encoding, of two bytes each. Words of Thai have an odd
   * number of letters half the time.
   */
  private static boolean isEastAsian(Charset found, byte[] page) {
    if (!found.canEncode() || found.newEncoder().maxBytesPerChar() < 2) {
      return false;
    }
    int runs = 0;
    for (int i = 1; i < page.length; i++) {
      runs += page[i] >= 0 && page[i - 1] < 0 ? 1 : 0;
    }
    String text = new String(page, found);
    return runs >= LEAST_RUNS
        && text.indexOf('\uFFFD') < 0
        && text.chars().filter(c -> c > 0x7F).distinct().limit(LEAST_DIFFERENT).count()
            == LEAST_DIFFERENT;
  }

  private static Optional<Charset> detected(byte[] page) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(page, 0, Math.min(page.length, LOOKED_AT));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null
        ? Optional.empty()
        : CharsetName.parse(name).filter(found -> !found.name().startsWith("UTF-"));
  }

  /** Latin accents stand alone among ASCII letters. */
  private static boolean standAlone(byte[] page) {
    int runs = 0;
    int letters = 0;
    for (int i = 0; i < page.length; i++) {
      if (page[i] < 0) {
        letters++;
        runs += i == 0 || page[i - 1] >= 0 ? 1 : 0;
      }
    }
    return letters < 2 * runs;
  }

  private static boolean isUnused(int letter) {
    return (letter >= 0xDB && letter <= 0xDE) || letter >= 0xFC;
  }

  private static boolean isConsonant(int letter) {
    return letter >= 0xA1 && letter <= 0xCE;
  }

  private static boolean isMark(int letter) {
    return letter == 0xD1
        || (letter >= 0xD4 && letter <= 0xDA)
        || (letter >= 0xE7 && letter <= 0xEE);
  }

  private static boolean bears(int letter) {
    return isConsonant(letter) || isMark(letter);
  }

  private static boolean isLeadingVowel(int letter) {
    return letter >= 0xE0 && letter <= 0xE4;
  }
}
