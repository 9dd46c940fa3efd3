package org.hotrai.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and the buttons that bear nothing else. */
public final class Icons {
  private Icons() {}

  /** An icon that takes its colour from the style sheet. */
  public static FontIcon of(Ikon code, String... styleClasses) {
    FontIcon icon = new FontIcon(code);
    icon.getStyleClass().addAll(styleClasses);
    return icon;
  }

  /** A flat button with an icon; its name is read aloud and shown as its tip. */
  public static Button button(Ikon code, String name, Runnable action) {
    Button button = new Button(name, of(code));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
