package org.hotrai.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.hotrai.text.font.Face;

/** Makes the fonts that Hotrai ships known to JavaFX. */
public final class Fonts {
  private Fonts() {}

  /** Loads every face of the screen, so that style sheets can name its family. */
  public static void load() {
    for (Face face : Face.ON_SCREEN) {
      try (InputStream file = face.open()) {
        Font.loadFont(file, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(face.family(), e);
      }
    }
  }
}
