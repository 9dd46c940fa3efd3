package org.hotrai.ui.reader;

import java.util.SortedSet;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.hotrai.message.Messages;
import org.hotrai.text.StoredText;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The tags of an article: one is added by writing it, taken away by a click. */
final class TagsRow extends FlowPane {
  private final Messages words;
  private final Consumer<String> onAdd;
  private final Consumer<String> onRemove;
  private final TextField field = new TextField();
  private final Button add;

  TagsRow(Messages words, Consumer<String> onAdd, Consumer<String> onRemove) {
    super(6, 4);
    this.words = words;
    this.onAdd = onAdd;
    this.onRemove = onRemove;
    getStyleClass().add("tags");
    setAlignment(Pos.CENTER_LEFT);
    setRowValignment(VPos.CENTER);
    add = new Button(words.text("ui.reader.tag-add"), Icons.of(Feather.PLUS));
    add.getStyleClass().addAll("flat", "small", "tag-add");
    add.setOnAction(event -> write());
    field.setPromptText(words.text("ui.reader.tag-prompt"));
    field.getStyleClass().add("small");
    field.setPrefColumnCount(12);
    field.setOnAction(event -> written());
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        swap(field, add);
        event.consume();
      }
    });
    field
        .focusedProperty()
        .addListener((focused, before, now) -> {
          if (!now) {
            swap(field, add);
          }
        });
  }

  /** Shows these tags. */
  void show(SortedSet<String> tags) {
    getChildren().clear();
    tags.forEach(tag -> getChildren().add(chip(tag)));
    getChildren().add(add);
  }

  private Button chip(String tag) {
    Button chip = new Button(tag, Icons.of(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("small", "tag");
    chip.setMaxWidth(220);
    chip.setAccessibleText(words.text("ui.reader.tag-remove", tag));
    chip.setOnAction(event -> onRemove.accept(tag));
    return chip;
  }

  private void write() {
    field.clear();
    swap(add, field);
    field.requestFocus();
  }

  private void written() {
    String tag = StoredText.line(field.getText());
    swap(field, add);
    if (!tag.isEmpty()) {
      onAdd.accept(tag);
    }
  }

  private void swap(Node gone, Node come) {
    int index = getChildren().indexOf(gone);
    if (index >= 0) {
      getChildren().set(index, come);
    }
  }
}
