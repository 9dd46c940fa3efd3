package org.hotrai.ui.browse;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.PopOvers;
import org.hotrai.ui.control.WrappedText;

/** Where tags are put on articles and taken from them. */
public final class TagPopOver {
  private final PopOver popOver;
  private final VBox known = new VBox();
  private final TextField field = new TextField();
  private final ArticleActions actions;
  private final List<Row> rows;

  /** Tags of those articles; all are the tags of the archive. */
  public TagPopOver(List<Row> rows, SortedSet<String> all, ArticleActions actions, Messages words) {
    this.rows = List.copyOf(rows);
    this.actions = actions;
    WrappedText heading = WrappedText.of(1, "popover-heading");
    heading.setText(words.text("ui.tags.heading", rows.size()));
    field.setPromptText(words.text("ui.tags.new"));
    field.setOnAction(event -> add());
    known.getStyleClass().add("tag-choices");
    new TreeSet<>(all).forEach(tag -> known.getChildren().add(choice(tag)));
    ScrollPane scroll = new ScrollPane(known);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(260);
    VBox content = new VBox(heading, field, scroll);
    content.getStyleClass().add("popover-content");
    content.setPrefWidth(260);
    popOver = PopOvers.hanging(content);
  }

  private CheckBox choice(String tag) {
    CheckBox box = new CheckBox(tag);
    box.setMnemonicParsing(false);
    long bearing = rows.stream().filter(row -> bears(row, tag)).count();
    box.setSelected(bearing == rows.size());
    box.setIndeterminate(bearing > 0 && bearing < rows.size());
    box.setOnAction(event -> {
      if (box.isSelected()) {
        actions.tag(ids(), tag);
      } else {
        actions.untag(ids(), tag);
      }
    });
    return box;
  }

  private static boolean bears(Row row, String tag) {
    return row.article().marks().tags().contains(tag);
  }

  private void add() {
    String tag = field.getText().strip();
    if (tag.isEmpty()) {
      popOver.hide();
      return;
    }
    actions.tag(ids(), tag);
    field.clear();
    known.getChildren().removeIf(node -> node instanceof CheckBox box && box.getText().equals(tag));
    CheckBox added = choice(tag);
    added.setIndeterminate(false);
    added.setSelected(true);
    known.getChildren().addFirst(added);
  }

  private List<Long> ids() {
    return rows.stream().map(Row::id).toList();
  }

  /** Shows it under that node. */
  public void show(Node under) {
    popOver.show(under);
    field.requestFocus();
  }
}
