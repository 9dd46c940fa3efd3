package org.hotrai.capture.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page names, as browsers understand the name. */
final class DeclaredCharset {
  static final Charset THAI = Charset.forName("x-windows-874");
  static final Charset WESTERN = Charset.forName("windows-1252");

  /** Declarations stand at the top; the standard asks for 1,024 bytes, real pages go further. */
  private static final int LOOKED_AT = 16_384;

  private static final Pattern XML_DECLARATION =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w.:-]{1,40})");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** The encoding that the container names, else the page itself; unknown names are passed over. */
  static Optional<Charset> of(byte[] page, @Nullable String container) {
    String top = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return named(container).or(() -> first(META, top)).or(() -> first(XML_DECLARATION, top));
  }

  private static Optional<Charset> first(Pattern declaration, String top) {
    Matcher matcher = declaration.matcher(top);
    while (matcher.find()) {
      Optional<Charset> known = named(matcher.group(1));
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    String name = written.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "tis-620", "tis620", "tis-62", "iso-8859-11", "windows-874", "cp874", "dos-874" ->
          Optional.of(THAI);
      case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(WESTERN);
      // The declaration could be read as ASCII, so it cannot be true.
      case "utf-16", "utf-16le", "utf-16be", "utf8", "unicode" ->
          Optional.of(StandardCharsets.UTF_8);
      default -> ofJava(name);
    };
  }

  private static Optional<Charset> ofJava(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
