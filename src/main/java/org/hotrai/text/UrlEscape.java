package org.hotrai.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs as other programs take them, and as people read them. */
public final class UrlEscape {
  private static final String FORBIDDEN = "\"<>[]\\^`{|}";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final Pattern ESCAPES = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  private UrlEscape() {}

  /** The URL with the letters of other scripts not escaped. */
  public static String readable(String url) {
    return ESCAPES.matcher(url).replaceAll(UrlEscape::letters);
  }

  private static String letters(MatchResult escapes) {
    byte[] bytes = HexFormat.of().parseHex(escapes.group().replace("%", ""));
    try {
      return Matcher.quoteReplacement(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // Escaped in another encoding: it stays as it was written.
      return escapes.group();
    }
  }

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
