package org.hotrai.ui.help;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.SheetColumn;
import org.hotrai.ui.control.WrappedText;

/** The sheet that lists every key. */
public final class HelpSheet {
  private HelpSheet() {}

  /** Shows it beside the window. */
  public static void show(Dialogs dialogs) {
    dialogs.showing("ui.help.title", content(dialogs.words())).show();
  }

  /** The keys in two columns of groups, and what can be imported. */
  static VBox content(Messages words) {
    VBox left = column(words, Shortcut.Group.FIND, Shortcut.Group.READ);
    VBox right = column(words, Shortcut.Group.ARTICLE, Shortcut.Group.ARCHIVE);
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("help-sheet");
    WrappedText files = new WrappedText(words.text("ui.help.files"));
    files.getStyleClass().add("help-files");
    files.setPrefWidth(700);
    return new VBox(columns, files);
  }

  private static VBox column(Messages words, Shortcut.Group... groups) {
    return SheetColumn.of(
        Arrays.stream(groups)
            .map(group -> new SheetColumn.Part(words.text(group.code()), table(group, words)))
            .toList());
  }

  private static GridPane table(Shortcut.Group group, Messages words) {
    GridPane table = new GridPane();
    table.getStyleClass().add("help-table");
    ColumnConstraints names = new ColumnConstraints(200, 200, Double.MAX_VALUE);
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setHalignment(HPos.RIGHT);
    table.getColumnConstraints().setAll(names, keys);
    List<Shortcut> shortcuts =
        Arrays.stream(Shortcut.values()).filter(one -> one.group() == group).toList();
    for (int row = 0; row < shortcuts.size(); row++) {
      WrappedText name = new WrappedText(words.text(shortcuts.get(row).code()));
      GridPane.setValignment(name, VPos.CENTER);
      table.addRow(row, name, keys(shortcuts.get(row)));
    }
    return table;
  }

  private static HBox keys(Shortcut shortcut) {
    HBox keys = new HBox();
    keys.getStyleClass().add("help-keys");
    keys.setMaxWidth(Region.USE_PREF_SIZE);
    for (String written : shortcut.written().stream().limit(2).toList()) {
      Label key = new Label(written);
      key.getStyleClass().add("key-cap");
      key.setMinWidth(Region.USE_PREF_SIZE);
      keys.getChildren().add(key);
    }
    return keys;
  }
}
