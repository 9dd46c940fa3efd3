package org.hotrai.capture.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells Unicode by a byte order mark, or UTF-16 by the bytes that it alone has. */
final class ByteOrder {
  private static final int LOOKED_AT = 1_024;
  private static final int BYTE = 0xFF;

  private ByteOrder() {}

  /** The encoding; nothing if the bytes show none. */
  static Optional<Charset> of(byte[] page) {
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(page, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (startsWith(page, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    if (startsWith(page, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(page, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return unmarked(page);
  }

  /**
   * In UTF-16 every second byte is the block: 0 for Latin, 0x0E for Thai and Lao. As characters of
   * other encodings neither is ever written.
   */
  private static Optional<Charset> unmarked(byte[] page) {
    int looked = Math.min(page.length, LOOKED_AT) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += isBlock(page[i]) ? 1 : 0;
      odd += isBlock(page[i + 1]) ? 1 : 0;
    }
    int most = looked / 2 * 3 / 4;
    if (looked < 2 || Math.max(even, odd) <= most) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean isBlock(byte one) {
    return one == 0 || one == 0x0E;
  }

  private static boolean startsWith(byte[] page, int... mark) {
    if (page.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((page[i] & BYTE) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
