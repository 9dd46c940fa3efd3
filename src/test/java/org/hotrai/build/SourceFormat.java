package org.hotrai.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one format of every Java source. */
final class SourceFormat {
  private SourceFormat() {}

  /** Formats the sources of the program and of its tests. */
  public static void main(String[] arguments) throws IOException {
    for (Path file : Sources.in(Sources.MAIN, Sources.TEST)) {
      String source = Sources.read(file);
      String formatted = of(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
        System.out.println(file);
      }
    }
  }

  /** The source as it should be written. */
  static String of(String source) {
    try {
      return new Formatter().formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
