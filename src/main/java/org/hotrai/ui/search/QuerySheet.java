package org.hotrai.ui.search;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.SheetColumn;
import org.hotrai.ui.control.WrappedText;

/** The sheet that tells the search language by examples. */
public final class QuerySheet {
  private static final double EXAMPLES = 160;
  private static final double MEANINGS = 275;

  private QuerySheet() {}

  /** Shows it beside the window. */
  public static void show(Dialogs dialogs) {
    dialogs.showing("ui.search.help", content(dialogs.words())).show();
  }

  /** The examples in two columns of groups, and how they go together. */
  static VBox content(Messages words) {
    HBox columns =
        new HBox(
            column(words, QueryExample.Group.WORDS, QueryExample.Group.ARTICLE),
            column(words, QueryExample.Group.MENTIONED, QueryExample.Group.OWN));
    columns.getStyleClass().add("help-sheet");
    WrappedText rules = new WrappedText(words.text("ui.search.help.rules"));
    rules.getStyleClass().add("help-files");
    rules.setPrefWidth(2 * (EXAMPLES + MEANINGS));
    return new VBox(columns, rules);
  }

  private static VBox column(Messages words, QueryExample.Group... groups) {
    return SheetColumn.of(
        Arrays.stream(groups)
            .map(group -> new SheetColumn.Part(words.text(group.code()), table(group, words)))
            .toList());
  }

  private static GridPane table(QueryExample.Group group, Messages words) {
    GridPane table = new GridPane();
    table.getStyleClass().add("help-table");
    ColumnConstraints meanings = new ColumnConstraints(MEANINGS);
    table.getColumnConstraints().setAll(new ColumnConstraints(EXAMPLES), meanings);
    List<QueryExample> examples =
        Arrays.stream(QueryExample.values()).filter(one -> one.group() == group).toList();
    for (int row = 0; row < examples.size(); row++) {
      Label query = new Label(examples.get(row).query());
      query.getStyleClass().add("key-cap");
      query.setMinWidth(Region.USE_PREF_SIZE);
      WrappedText meaning = new WrappedText(words.text(examples.get(row).code()));
      GridPane.setValignment(meaning, VPos.CENTER);
      table.addRow(row, query, meaning);
    }
    return table;
  }
}
