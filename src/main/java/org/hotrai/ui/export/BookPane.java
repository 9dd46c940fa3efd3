package org.hotrai.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Named;

/** Where is chosen what is printed around articles. */
final class BookPane extends GridPane {
  private final BookModel model;
  private final Messages words;
  private final Map<BookPart, CheckBox> boxes = new EnumMap<>(BookPart.class);

  BookPane(BookModel model, Messages words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("page-setup");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, fields);
    for (BookPart part : BookPart.values()) {
      CheckBox box = new CheckBox(name("part", part));
      box.selectedProperty().addListener((on, was, is) -> choose(part, is));
      boxes.put(part, box);
      add(box, 0, getRowCount(), 2, 1);
    }
    BookOptions now = model.get();
    TextField title = new TextField();
    title.textProperty().addListener((text, before, typed) -> model.title(typed));
    row("ui.export.book.title", title);
    row("ui.export.book.era", choice("era", now.form().era(), model::era));
    row("ui.export.book.style", choice("style", now.style(), model::style));
    CheckBox digits = new CheckBox(words.text("ui.export.book.digits"));
    digits.setSelected(now.form().thaiDigits());
    digits.selectedProperty().addListener((on, was, is) -> model.thaiDigits(is));
    add(digits, 0, getRowCount(), 2, 1);
    model.settledProperty().subscribe(this::show);
  }

  private void choose(BookPart part, boolean printed) {
    if (model.has(part) != printed) {
      model.put(part, printed);
    }
  }

  private void show(BookOptions settled) {
    boxes.forEach((part, box) -> box.setSelected(settled.has(part)));
  }

  private void row(String nameCode, Node field) {
    Label name = new Label(words.text(nameCode));
    name.setLabelFor(field);
    addRow(getRowCount(), name, field);
  }

  private <E extends Enum<E>> ChoiceBox<E> choice(String kind, E first, Consumer<E> chosen) {
    ChoiceBox<E> box = new ChoiceBox<>();
    box.getItems().setAll(List.of(first.getDeclaringClass().getEnumConstants()));
    box.setConverter(Named.by(value -> name(kind, value)));
    box.setValue(first);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((value, before, after) -> chosen.accept(after));
    return box;
  }

  private String name(String kind, Enum<?> value) {
    return words.text(
        "ui.export." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
