package org.hotrai.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.hotrai.ui.control.StyleSheet;
import org.hotrai.ui.settings.Theme;

/** The style sheet of every window of the program: AtlantaFX's theme, and Hotrai's own over it. */
final class ThemeSheet {
  private ThemeSheet() {}

  /** Whether that theme is dark on this desktop. */
  static boolean isDark(Theme theme) {
    return switch (theme) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /** Dresses every window, the open ones too. */
  static void apply(boolean dark) {
    Application.setUserAgentStylesheet(sheet(dark));
  }

  static String sheet(boolean dark) {
    atlantafx.base.theme.Theme theme = dark ? new PrimerDark() : new PrimerLight();
    return StyleSheet.address(
        theme.getUserAgentStylesheet(),
        "/org/hotrai/ui/" + (dark ? "dark" : "light") + ".css",
        "/org/hotrai/ui/window.css");
  }
}
