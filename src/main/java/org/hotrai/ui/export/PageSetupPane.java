package org.hotrai.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Named;

/** Where the setup of pages is changed. */
final class PageSetupPane extends GridPane {
  private static final double SIZE_STEP = 0.5;

  private final PageSetupModel model;
  private final Messages words;
  private final ChoiceBox<MarginChoice> margins;
  private final Spinner<Double> millimetres;

  PageSetupPane(PageSetupModel model, Messages words) {
    this.model = model;
    this.words = words;
    PageSetup now = model.get();
    getStyleClass().add("page-setup");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, fields);
    margins = choice(List.of(MarginChoice.values()), model.margins(), model::margins);
    millimetres = new Spinner<>(PageSetup.LEAST_MARGIN, PageSetup.MOST_MARGIN, now.margin(), 1);
    millimetres.setPrefWidth(96);
    millimetres.setAccessibleText(words.text("ui.export.margin.own"));
    millimetres.valueProperty().addListener((value, before, chosen) -> ownMargin(chosen));
    Spinner<Double> size =
        new Spinner<>(PageSetup.LEAST_SIZE, PageSetup.MOST_SIZE, now.size(), SIZE_STEP);
    size.setPrefWidth(96);
    size.valueProperty().addListener((value, before, chosen) -> model.size(chosen));
    CheckBox justified = new CheckBox(words.text("ui.export.justify"));
    justified.setSelected(now.alignment() == Alignment.JUSTIFIED);
    justified.selectedProperty().addListener((on, was, is) -> model.justified(is));
    row("ui.export.paper", choice(List.of(Paper.values()), now.paper(), model::paper));
    row("ui.export.columns", choice(List.of(1, 2), now.columns(), model::columns));
    row("ui.export.margin", margins);
    row("ui.export.margin.own", unit(millimetres, "ui.export.millimetres"));
    row("ui.export.face", choice(List.of(Typeface.values()), now.typeface(), model::typeface));
    row("ui.export.size", unit(size, "ui.export.points"));
    add(justified, 0, getRowCount(), 2, 1);
    model.setupProperty().subscribe(this::showMargin);
  }

  private void ownMargin(double chosen) {
    if (chosen != model.get().margin()) {
      model.margin(chosen);
    }
  }

  private void showMargin() {
    margins.setValue(model.margins());
    millimetres.getValueFactory().setValue(model.get().margin());
  }

  private void row(String nameCode, Node field) {
    int row = getRowCount();
    Label name = new Label(words.text(nameCode));
    name.setLabelFor(field);
    addRow(row, name, field);
  }

  private HBox unit(Spinner<Double> spinner, String unitCode) {
    HBox box = new HBox(spinner, new Label(words.text(unitCode)));
    box.getStyleClass().add("page-setup-number");
    return box;
  }

  private <T> ChoiceBox<T> choice(List<T> choices, T now, Consumer<T> chosen) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(choices);
    box.setConverter(Named.by(this::name));
    box.setValue(now);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((value, before, after) -> chosen.accept(after));
    return box;
  }

  private <T> String name(T choice) {
    return choice instanceof Enum<?> named
        ? words.text(
            "ui.export."
                + named.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                + "."
                + named.name().toLowerCase(Locale.ROOT))
        : choice.toString();
  }
}
