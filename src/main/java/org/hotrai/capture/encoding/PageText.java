package org.hotrai.capture.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text. In order: a byte order mark; the declared encoding, unless
 * it is one of single bytes and the page is UTF-8 all the same; strict UTF-8; then windows-874, or
 * windows-1252 where the bytes beyond ASCII stand alone, as Latin accents do and Thai letters
 * never.
 */
public final class PageText {
  /** Share of bytes beyond ASCII that may be broken before UTF-8 is given up. */
  private static final double TOLERATED = 0.1;

  private PageText() {}

  /**
   * The text of a page.
   *
   * @param container encoding that the container of the page states, such as an HTTP header's; null
   *     if it states none
   */
  public static String of(byte[] page, @Nullable String container) {
    Optional<String> marked = byMark(page);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> declared = DeclaredCharset.of(page, container);
    boolean onlyAscii = beyondAscii(page) == 0;
    if (declared.isPresent() && (onlyAscii || !isDoubtful(declared.get()))) {
      return new String(page, declared.get());
    }
    String unicode = new String(page, StandardCharsets.UTF_8);
    if (isUtf8(page)) {
      return unicode;
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(page, declared.get());
    }
    long broken = unicode.chars().filter(c -> c == '\uFFFD').count();
    if (broken <= TOLERATED * beyondAscii(page)) {
      return unicode;
    }
    return new String(page, standAlone(page) ? DeclaredCharset.WESTERN : DeclaredCharset.THAI);
  }

  private static Optional<String> byMark(byte[] page) {
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(page, 3, page.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(page, 0xFE, 0xFF)) {
      return Optional.of(new String(page, 2, page.length - 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(page, 0xFF, 0xFE)) {
      return Optional.of(new String(page, 2, page.length - 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] page, int... mark) {
    if (page.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((page[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Encodings of one byte a character fit any bytes, and UTF-8 is often claimed for nothing. */
  private static boolean isDoubtful(Charset declared) {
    return declared.equals(StandardCharsets.UTF_8)
        || (declared.canEncode() && declared.newEncoder().maxBytesPerChar() <= 1);
  }

  /** Strict but for the last character, which a page that was cut off may have lost half of. */
  private static boolean isUtf8(byte[] page) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(page);
    CharBuffer some = CharBuffer.allocate(8_192);
    while (true) {
      CoderResult result = decoder.decode(bytes, some, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      some.clear();
    }
  }

  private static int beyondAscii(byte[] page) {
    int count = 0;
    for (byte b : page) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean standAlone(byte[] page) {
    int runs = 0;
    for (int i = 0; i < page.length; i++) {
      runs += page[i] < 0 && (i == 0 || page[i - 1] >= 0) ? 1 : 0;
    }
    return beyondAscii(page) < 2 * runs;
  }
}
