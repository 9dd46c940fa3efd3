package org.hotrai.capture.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text. In order: a byte order mark, or UTF-16 that shows itself;
 * the declared encoding (by the container, by {@code meta}, by XML), unless it is one of single
 * bytes, or does not fit, and the page is UTF-8 or Thai all the same; strict UTF-8; Thai that is in
 * part UTF-8 and in part windows-874; then a guess. Thai that was encoded twice is decoded twice.
 */
public final class PageText {
  /**
   * Share of bytes beyond ASCII that may be broken before UTF-8 is given up, unless most characters
   * are whole, which those of other encodings hardly ever are.
   */
  private static final double TOLERATED = 0.1;

  private static final char BROKEN = '\uFFFD';

  private PageText() {}

  /**
   * The text of a page.
   *
   * @param container encoding that the container of the page states, such as an HTTP header's; null
   *     if it states none
   */
  public static String of(byte[] page, @Nullable String container) {
    return DoubleEncoded.mended(decoded(page, container));
  }

  private static String decoded(byte[] page, @Nullable String container) {
    Optional<Charset> plain = ByteOrder.of(page);
    if (plain.isPresent()) {
      return in(page, plain.get());
    }
    Optional<Charset> declared = DeclaredCharset.of(page, container);
    if (declared.isPresent() && isManyBytes(declared.get())) {
      String text = new String(page, declared.get());
      return text.indexOf(BROKEN) < 0 ? text : unlessOther(page, text);
    }
    String unicode = new String(page, StandardCharsets.UTF_8);
    if (isWhole(unicode, page)) {
      return unicode;
    }
    Optional<String> mixed = MixedThai.in(page);
    if (mixed.isPresent()) {
      return mixed.get();
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      boolean thai = declared.get().equals(CharsetName.WESTERN) && GuessedCharset.isThai(page);
      return new String(page, thai ? CharsetName.THAI : declared.get());
    }
    long broken = unicode.chars().filter(c -> c == BROKEN).count();
    long whole = unicode.chars().filter(c -> c > 0x7F && c != BROKEN).count();
    return broken <= whole || broken <= TOLERATED * beyondAscii(page)
        ? unicode
        : new String(page, GuessedCharset.of(page));
  }

  /** Whether the characters of a page take two bytes each or four, as it says or shows. */
  public static boolean isWide(byte[] page) {
    return ByteOrder.of(page).filter(order -> !order.equals(StandardCharsets.UTF_8)).isPresent();
  }

  /** The encoding that data in XML show or state by how they begin. */
  public static Charset charsetOfXml(byte[] start) {
    return ByteOrder.of(start)
        .or(() -> DeclaredCharset.ofXml(start))
        .orElse(StandardCharsets.UTF_8);
  }

  /**
   * The text in an encoding that a person chose, whatever the page says; what does not fit becomes
   * U+FFFD.
   */
  public static String in(byte[] page, Charset chosen) {
    String text = new String(page, chosen);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A page may claim East Asian for nothing; its bytes then are broken, and good UTF-8 or Thai. */
  private static String unlessOther(byte[] page, String text) {
    String unicode = new String(page, StandardCharsets.UTF_8);
    if (isWhole(unicode, page)) {
      return unicode;
    }
    return GuessedCharset.isThai(page) ? new String(page, CharsetName.THAI) : text;
  }

  /** Encodings of one byte a character fit any bytes, and UTF-8 is often claimed for nothing. */
  private static boolean isManyBytes(Charset declared) {
    return !declared.equals(StandardCharsets.UTF_8)
        && (!declared.canEncode() || declared.newEncoder().maxBytesPerChar() > 1);
  }

  /**
   * Nothing broken but the last character, which a page that was cut off may have lost half of. The
   * character that stands for broken ones may also be written itself; the bytes then come back.
   */
  private static boolean isWhole(String unicode, byte[] page) {
    int first = unicode.indexOf(BROKEN);
    boolean cut = first > 0 && first == unicode.length() - 1 && unicode.charAt(first - 1) > 0x7F;
    return first < 0 || cut || Arrays.equals(unicode.getBytes(StandardCharsets.UTF_8), page);
  }

  private static int beyondAscii(byte[] page) {
    int count = 0;
    for (byte b : page) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }
}
