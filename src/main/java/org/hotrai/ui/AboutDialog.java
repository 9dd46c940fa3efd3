package org.hotrai.ui;

import java.nio.file.Path;
import javafx.scene.layout.VBox;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;

/** What the program is, and where the archive lies. */
final class AboutDialog {
  private AboutDialog() {}

  static void show(Path archive, Dialogs dialogs) {
    WrappedText name = new WrappedText("Hotrai · หอไตร");
    name.getStyleClass().add("first-heading");
    WrappedText text = new WrappedText(dialogs.words().text("ui.about.text"));
    WrappedText file = new WrappedText(archive.toAbsolutePath().toString());
    file.getStyleClass().add("import-detail");
    VBox content = new VBox(name, text, file);
    content.getStyleClass().add("dialog-column");
    content.setPrefWidth(440);
    dialogs.showing("ui.menu.about", content).show();
  }
}
