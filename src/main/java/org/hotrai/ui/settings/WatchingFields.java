package org.hotrai.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.HomeFolder;
import org.hotrai.ui.control.Shortened;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** Where the watched folder is chosen, and turned on and off. */
final class WatchingFields extends VBox {
  private static final int SHOWN = 60;

  private final Dialogs dialogs;
  private final CheckBox on;
  private final WrappedText name = WrappedText.of(1, "setting-value");
  private @Nullable Path folder;

  WatchingFields(Watching now, Dialogs dialogs) {
    this.dialogs = dialogs;
    Messages words = dialogs.words();
    getStyleClass().add("setting-group");
    on = new CheckBox(words.text("ui.settings.watch"));
    on.setMnemonicParsing(false);
    on.setSelected(now.on());
    on.setOnAction(event -> {
      if (on.isSelected() && folder == null) {
        choose();
      }
    });
    Button choose = new Button(words.text("ui.settings.watch-choose"));
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(event -> choose());
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(12, name, choose);
    line.setAlignment(Pos.CENTER_LEFT);
    WrappedText explained = new WrappedText(words.text("ui.settings.watch-explained"));
    explained.getStyleClass().add("import-detail");
    explained.setPrefWidth(420);
    getChildren().addAll(on, explained, line);
    show(now.folder());
  }

  private void show(@Nullable Path chosen) {
    folder = chosen;
    name.setText(
        chosen == null
            ? dialogs.words().text("ui.settings.watch-none")
            : Shortened.middle(chosen.toString(), SHOWN));
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(dialogs.words().text("ui.settings.watch"));
    chooser.setInitialDirectory(
        Optional.ofNullable(folder)
            .map(Path::toFile)
            .filter(File::isDirectory)
            .orElse(HomeFolder.get()));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      show(chosen.toPath());
      on.setSelected(true);
    } else if (folder == null) {
      on.setSelected(false);
    }
  }

  /** What is chosen. */
  Watching chosen() {
    return new Watching(on.isSelected(), folder);
  }
}
