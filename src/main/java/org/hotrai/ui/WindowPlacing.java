package org.hotrai.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.hotrai.ui.settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/** Where the window stands, kept from one run to the next. */
final class WindowPlacing {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private WindowPlace unmaximised = new WindowPlace(0, 0, WIDTH, HEIGHT, false);

  WindowPlacing(Stage stage) {
    this.stage = stage;
    stage.setMinWidth(860);
    stage.setMinHeight(540);
    stage.xProperty().addListener(change -> moved());
    stage.yProperty().addListener(change -> moved());
    stage.widthProperty().addListener(change -> moved());
    stage.heightProperty().addListener(change -> moved());
  }

  private void moved() {
    if (!stage.isMaximized() && stage.getWidth() > 0) {
      unmaximised =
          new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
  }

  /** Puts the window where it stood, unless no screen is there any more. */
  void restore(@Nullable WindowPlace place) {
    if (place == null || !isOnScreen(place)) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(WIDTH, screen.getWidth()));
      stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
      stage.centerOnScreen();
      return;
    }
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximised());
  }

  private static boolean isOnScreen(WindowPlace place) {
    return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 40).isEmpty();
  }

  /** Where it stands; while it is maximised, where it would stand otherwise. */
  WindowPlace now() {
    WindowPlace place = unmaximised;
    return new WindowPlace(
        place.x(), place.y(), place.width(), place.height(), stage.isMaximized());
  }
}
