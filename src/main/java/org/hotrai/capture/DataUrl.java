package org.hotrai.capture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Files that a page holds in itself, as {@code data:} URLs. */
public final class DataUrl {
  private DataUrl() {}

  /** Whether the URL holds its file in itself. */
  public static boolean is(String url) {
    return url.regionMatches(true, 0, "data:", 0, 5);
  }

  /** The bytes in a {@code data:} URL; nothing if it is none or broken. */
  public static Optional<byte[]> bytes(String url) {
    int comma = url.indexOf(',');
    if (!is(url) || comma < 0) {
      return Optional.empty();
    }
    String head = url.substring(0, comma).toLowerCase(Locale.ROOT);
    String body = url.substring(comma + 1);
    try {
      String plain =
          body.indexOf('%') < 0
              ? body
              : URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
      return Optional.of(
          head.endsWith(";base64")
              ? Base64.getMimeDecoder().decode(plain)
              : plain.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
