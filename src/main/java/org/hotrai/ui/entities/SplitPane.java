package org.hotrai.ui.entities;

import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.correction.Correction;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;

/** Asks which mentions of an entity are of something else, and how that is called. */
final class SplitPane extends VBox {
  private final SplitModel model;
  private final TextField name;
  private final RadioButton here;
  private final ChoiceBox<String> form = new ChoiceBox<>();

  SplitPane(Messages words, SplitModel model) {
    this.model = model;
    getStyleClass().add("dialog-column");
    name = new TextField(model.name());
    here = new RadioButton(words.text("ui.correct.split-here"));
    RadioButton written = new RadioButton(words.text("ui.correct.split-written"));
    ToggleGroup group = new ToggleGroup();
    here.setToggleGroup(group);
    written.setToggleGroup(group);
    here.setSelected(model.isInArticle());
    here.setVisible(model.isInArticle());
    here.setManaged(model.isInArticle());
    written.setSelected(!model.isInArticle());
    form.getItems().setAll(model.forms());
    form.getSelectionModel().selectLast();
    form.disableProperty().bind(written.selectedProperty().not());
    written.setMinWidth(Region.USE_PREF_SIZE);
    form.setMinWidth(0);
    form.setMaxWidth(230);
    HBox.setHgrow(form, Priority.ALWAYS);
    HBox line = new HBox(10, written, form);
    line.setAlignment(Pos.CENTER_LEFT);
    Label asked = new Label(words.text("ui.correct.split-name"));
    asked.setLabelFor(name);
    getChildren()
        .addAll(
            new WrappedText(words.text("ui.correct.split-explained", model.name())),
            here,
            line,
            asked,
            name);
  }

  TextField name() {
    return name;
  }

  /** What is said as it is filled in. */
  Correction correction() {
    return here.isSelected()
        ? model.here(name.getText())
        : model.written(name.getText(), form.getValue());
  }

  void onChange(Runnable changed) {
    name.textProperty().subscribe(changed);
    here.selectedProperty().subscribe(changed);
    form.valueProperty().subscribe(changed);
  }
}
