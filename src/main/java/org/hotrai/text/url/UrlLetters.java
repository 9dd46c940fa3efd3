package org.hotrai.text.url;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing the characters of a URL: letters, digits and the four marks that never mean
 * anything are themselves; other encoded ASCII, which may be a separator, stays encoded, and so do
 * bytes that are no UTF-8; a space is encoded.
 */
final class UrlLetters {
  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private UrlLetters() {}

  static String decoded(String text) {
    String letters =
        text.indexOf('%') < 0
            ? text
            : ENCODED
                .matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(decodedRun(run.group())));
    return SPACE.matcher(letters).replaceAll("%20");
  }

  private static String decodedRun(String run) {
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    for (int i = 0; i < run.length(); i += 3) {
      int value = Integer.parseInt(run, i + 1, i + 3, 16);
      if (value >= 0x80) {
        letters.write(value);
      } else {
        flush(letters, text);
        text.append(
            isPlain(value)
                ? String.valueOf((char) value)
                : run.substring(i, i + 3).toUpperCase(Locale.ROOT));
      }
    }
    flush(letters, text);
    return text.toString();
  }

  private static boolean isPlain(int value) {
    return (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z')
        || (value >= '0' && value <= '9')
        || "-._~".indexOf(value) >= 0;
  }

  private static void flush(ByteArrayOutputStream letters, StringBuilder text) {
    byte[] bytes = letters.toByteArray();
    letters.reset();
    try {
      text.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException otherEncoding) {
      for (byte value : bytes) {
        text.append(String.format(Locale.ROOT, "%%%02X", value));
      }
    }
  }
}
