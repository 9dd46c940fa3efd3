package org.hotrai.capture.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Names of encodings as people and pages write them, understood as browsers understand them. */
public final class CharsetName {
  /** Holds all of TIS-620 and ISO-8859-11, and the quotes and dashes that pages put beside it. */
  static final Charset THAI = Charset.forName("x-windows-874");

  /** Holds all of ISO-8859-1 that is printed. */
  static final Charset WESTERN = Charset.forName("windows-1252");

  private CharsetName() {}

  /** The encoding of that name; nothing if there is none. */
  public static Optional<Charset> parse(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "tis-620", "tis620", "tis-62", "tis_620", "iso-8859-11", "iso8859-11", "iso-ir-166" ->
          Optional.of(THAI);
      case "windows-874",
          "windows874",
          "cp874",
          "cp-874",
          "dos-874",
          "x-windows-874",
          "ms874",
          "ansi-874" ->
          Optional.of(THAI);
      case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "ansi", "us-ascii", "ascii" ->
          Optional.of(WESTERN);
      case "utf8", "unicode" -> Optional.of(StandardCharsets.UTF_8);
      case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> ofJava("gb18030");
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
