package org.hotrai.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** URLs as other programs take them. */
public final class UrlEscape {
  private static final String FORBIDDEN = "\"<>[]\\^`{|}";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private UrlEscape() {}

  /** The URL in ASCII: what RFC 3986 does not allow is percent-encoded, what is encoded stays. */
  public static String ascii(String url) {
    StringBuilder escaped = new StringBuilder(url.length());
    byte[] octets = url.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      byte octet = octets[i];
      boolean allowed = octet > ' ' && octet < 0x7F && FORBIDDEN.indexOf(octet) < 0;
      if (allowed && (octet != '%' || isEncoded(octets, i))) {
        escaped.append((char) octet);
      } else {
        escaped.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return escaped.toString();
  }

  private static boolean isEncoded(byte[] octets, int percent) {
    return percent + 2 < octets.length
        && HexFormat.isHexDigit(octets[percent + 1])
        && HexFormat.isHexDigit(octets[percent + 2]);
  }
}
