package org.hotrai.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The pictures, films and fonts that a page holds in itself, as {@code data:} URLs. One that is too
 * long to be read is left out, so that the page can be; the bytes that are kept have it still.
 */
final class HeldFiles {
  /** The longest that is read, in bytes as written; a tag may have more beside it. */
  static final int LONGEST = Tags.LONGEST - (1 << 20);

  private static final byte[] BEGINNING = "data:".getBytes(StandardCharsets.US_ASCII);

  private HeldFiles() {}

  /** The page without files that are too long; the same bytes where it has none. */
  static byte[] withoutLong(byte[] page) {
    if (page.length <= LONGEST) {
      return page;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int from = 0;
    int at = 0;
    while (at < page.length) {
      int end = begins(page, at) ? end(page, at) : at;
      if (end - at > LONGEST) {
        kept.write(page, from, at - from);
        from = end;
      }
      at = Math.max(end, at + 1);
    }
    if (from == 0) {
      return page;
    }
    kept.write(page, from, page.length - from);
    return kept.toByteArray();
  }

  private static boolean begins(byte[] page, int at) {
    for (int i = 0; i < BEGINNING.length; i++) {
      if (at + i >= page.length || page[at + i] != BEGINNING[i]) {
        return false;
      }
    }
    return true;
  }

  /** Up to what no such URL holds unescaped. */
  private static int end(byte[] page, int start) {
    int at = start;
    while (at < page.length && page[at] > ' ' && "\"'<>)".indexOf(page[at]) < 0) {
      at++;
    }
    return at;
  }
}
