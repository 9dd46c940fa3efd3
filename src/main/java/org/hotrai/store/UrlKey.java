package org.hotrai.store;

import com.ibm.icu.text.Normalizer2;
import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a URL without what does not tell one page from another: scheme, {@code www.},
 * fragment, slash at the end, parameters that only track, and the difference between letters and
 * their percent encoding.
 */
final class UrlKey {
  private static final Pattern PARTS =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
  private static final Pattern TRACKING =
      Pattern.compile("(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid)(=.*)?");
  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern USUAL_PORT = Pattern.compile(":(80|443)?$");

  private UrlKey() {}

  /** The key of that URL; the stripped text itself where it is no URL with a host. */
  static String of(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    if (!parts.matches()) {
      return url.strip();
    }
    String path = decoded(parts.group(2)).replaceFirst("/+$", "");
    String query = parts.group(3) == null ? "" : query(parts.group(3));
    return host(parts.group(1)) + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** The host of that URL in lower case without {@code www.}; empty where it has none. */
  static String hostOf(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    return parts.matches() ? host(parts.group(1)) : "";
  }

  private static String host(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    host = USUAL_PORT.matcher(host).replaceFirst("");
    return IDN.toUnicode(host.startsWith("www.") ? host.substring(4) : host);
  }

  private static String query(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
        .map(UrlKey::decoded)
        .collect(Collectors.joining("&"));
  }

  /** Letters beyond ASCII as themselves; encoded ASCII, which may be a separator, stays encoded. */
  private static String decoded(String text) {
    String letters =
        ENCODED.matcher(text).replaceAll(run -> Matcher.quoteReplacement(decodedRun(run.group())));
    return Normalizer2.getNFCInstance().normalize(letters);
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
        text.append(run.substring(i, i + 3).toUpperCase(Locale.ROOT));
      }
    }
    flush(letters, text);
    return text.toString();
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
