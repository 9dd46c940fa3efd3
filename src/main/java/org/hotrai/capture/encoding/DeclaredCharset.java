package org.hotrai.capture.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page, or what it came in, says that the page is in. */
final class DeclaredCharset {
  /** Declarations stand at the top; the standard asks for 1,024 bytes, real pages go further. */
  private static final int LOOKED_AT = 16_384;

  private static final int LONGEST_TAG = 500;
  private static final Pattern XML_DECLARATION =
      Pattern.compile("\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w.:-]{1,40})");
  private static final Pattern IN_TAG =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** The encoding that the container names, else the page itself; unknown names are passed over. */
  static Optional<Charset> of(byte[] page, @Nullable String container) {
    Optional<Charset> stated = container == null ? Optional.empty() : CharsetName.parse(container);
    if (stated.isPresent()) {
      return stated;
    }
    String top = top(page);
    return inMeta(top).or(() -> inXml(top)).map(DeclaredCharset::asAscii);
  }

  /** The encoding that the declaration of XML names. */
  static Optional<Charset> ofXml(byte[] start) {
    return inXml(top(start)).map(DeclaredCharset::asAscii);
  }

  private static String top(byte[] page) {
    return new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> inMeta(String top) {
    for (int at = top.indexOf('<'); at >= 0; at = top.indexOf('<', at + 1)) {
      if (top.regionMatches(true, at + 1, "meta", 0, 4)) {
        int limit = Math.min(top.length(), at + LONGEST_TAG);
        int end = top.indexOf('>', at);
        Matcher matcher = IN_TAG.matcher(top).region(at, end < 0 ? limit : Math.min(end, limit));
        Optional<Charset> known =
            matcher.find() ? CharsetName.parse(matcher.group(1)) : Optional.empty();
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> inXml(String top) {
    Matcher matcher = XML_DECLARATION.matcher(top);
    return matcher.lookingAt() ? CharsetName.parse(matcher.group(1)) : Optional.empty();
  }

  /** The declaration could be read as ASCII, so it cannot be true. */
  private static Charset asAscii(Charset declared) {
    return declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32")
        ? StandardCharsets.UTF_8
        : declared;
  }
}
