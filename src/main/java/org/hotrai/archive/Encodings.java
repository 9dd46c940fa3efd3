package org.hotrai.archive;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.capture.encoding.CharsetName;

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

  /** The encoding of that name, as people and pages write it. */
  public static Optional<Charset> named(String name) {
    return CharsetName.parse(name);
  }

  /** The name to show. */
  public static String nameOf(Charset charset) {
    return charset.name().replaceFirst("^x-", "");
  }
}
