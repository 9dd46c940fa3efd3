package org.hotrai.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * Style sheets as addresses that hold their text, so that several resources make one sheet and
 * nothing of the program's folder is opened by URL.
 */
public final class StyleSheet {
  private StyleSheet() {}

  /** One sheet made of those resources, one behind another. */
  public static String address(String... resources) {
    String text = Arrays.stream(resources).map(StyleSheet::read).collect(Collectors.joining("\n"));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /** What ControlsFX looks like here. Its own sheets stand above the theme, this one above them. */
  static String ofControlsFx() {
    return address("/org/hotrai/ui/controlsfx.css");
  }

  private static String read(String resource) {
    try (InputStream sheet = StyleSheet.class.getResourceAsStream(resource)) {
      if (sheet == null) {
        throw new IllegalStateException("no style sheet " + resource);
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
