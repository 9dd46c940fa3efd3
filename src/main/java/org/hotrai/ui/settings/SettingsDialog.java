package org.hotrai.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.Named;

/** Where the user changes the settings. */
public final class SettingsDialog {
  private final Messages words;
  private final ChoiceBox<Theme> theme = new ChoiceBox<>();
  private final ChoiceBox<Locale> language = new ChoiceBox<>();
  private final Spinner<Integer> textSize;
  private final WatchingFields watching;

  private SettingsDialog(Settings now, Dialogs dialogs) {
    this.words = dialogs.words();
    theme.getItems().setAll(Theme.values());
    theme.setConverter(Named.by(one -> words.text(themeCode(one))));
    theme.setValue(now.theme());
    language.getItems().setAll(Messages.LANGUAGES);
    language.setConverter(Named.by(SettingsDialog::languageName));
    language.setValue(words.locale());
    textSize = new Spinner<>(60, 300, (int) Math.round(now.textSize() * 100), 10);
    watching = new WatchingFields(now.watching(), dialogs);
  }

  /** Asks the user, and changes the settings to the answer. */
  public static void show(SettingsModel model, Dialogs dialogs) {
    SettingsDialog settings = new SettingsDialog(model.get(), dialogs);
    Dialog<ButtonType> dialog =
        dialogs.asking(
            "ui.settings.title",
            settings.content(),
            dialogs.go("ui.button.save"),
            dialogs.cancel());
    dialog.setOnShown(event -> settings.theme.requestFocus());
    dialog
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .ifPresent(button -> model.change(settings::applied));
  }

  private Settings applied(Settings before) {
    return before
        .withTheme(theme.getValue())
        .withLanguage(language.getValue())
        .withTextSize(textSize.getValue() / 100.0)
        .withWatching(watching.chosen());
  }

  private GridPane content() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("settings-grid");
    List<Node> fields = List.of(theme, language, textSize);
    List<String> names = List.of("ui.settings.theme", "ui.settings.language", "ui.settings.text");
    for (int row = 0; row < fields.size(); row++) {
      Label name = new Label(words.text(names.get(row)));
      name.setLabelFor(fields.get(row));
      grid.addRow(row, name, fields.get(row));
    }
    grid.add(new Separator(), 0, fields.size(), 2, 1);
    grid.add(watching, 0, fields.size() + 1, 2, 1);
    theme.setPrefWidth(220);
    language.setPrefWidth(220);
    textSize.setPrefWidth(220);
    return grid;
  }

  /** Code of the theme's name in the message bundles. */
  public static String themeCode(Theme theme) {
    return switch (theme) {
      case SYSTEM -> "ui.settings.theme.system";
      case LIGHT -> "ui.settings.theme.light";
      case DARK -> "ui.settings.theme.dark";
    };
  }

  /** The language's name in itself, so that it is found by whoever reads only that one. */
  public static String languageName(Locale language) {
    return language.getDisplayLanguage(language);
  }
}
