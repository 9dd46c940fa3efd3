package org.hotrai.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The encodings that a person can choose for a page. */
public final class Encodings {
  private static final String THAI = "x-windows-874";

  private Encodings() {}

  /** Those to choose from in a menu: of Thai and of all scripts first. */
  public static List<Charset> offered() {
    return Stream.of(
            "UTF-8",
            THAI,
            "UTF-16LE",
            "UTF-16BE",
            "windows-1252",
            "windows-1258",
            "windows-1251",
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR")
        .map(Charset::forName)
        .toList();
  }

  /**
   * The encoding of that name, as people and pages write it: {@code tis-620} and {@code cp874} are
   * windows-874, which has the same letters and more signs.
   */
  public static Optional<Charset> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (plain) {
      case "tis-620", "tis620", "iso-8859-11", "windows-874", "cp874", "ansi-874" ->
          Optional.of(Charset.forName(THAI));
      case "utf8" -> Optional.of(StandardCharsets.UTF_8);
      case "latin1", "iso-8859-1", "ansi" -> Optional.of(Charset.forName("windows-1252"));
      default -> ofJava(name.strip());
    };
  }

  private static Optional<Charset> ofJava(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** The name to show. */
  public static String nameOf(Charset charset) {
    return charset.name().replaceFirst("^x-", "");
  }
}
