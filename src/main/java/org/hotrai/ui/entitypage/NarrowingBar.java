package org.hotrai.ui.entitypage;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.archive.profile.Appearances;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.search.Narrowing;
import org.hotrai.ui.search.Period;
import org.hotrai.ui.search.TimeChart;
import org.kordamp.ikonli.feather.Feather;

/** When it was mentioned, and what narrows the articles: a time, words, a common paragraph. */
final class NarrowingBar extends VBox {
  private static final int MOST_MONTHS = 96;

  private final EntityPageModel model;
  private final Messages words;
  private final TimeChart chart;
  private final HBox line = new HBox();
  private final CustomTextField field = new CustomTextField();
  private final CheckBox shared = new CheckBox();
  private final HBox time = new HBox();

  NarrowingBar(EntityPageModel model, Messages words, EntityPageActions actions) {
    this.model = model;
    this.words = words;
    chart = new TimeChart(words, "ui.entitypage.period", model::during);
    chart.setAccessibleText(words.text("ui.entitypage.time"));
    field.setLeft(Icons.of(Feather.SEARCH));
    field.setPromptText(words.text("ui.entitypage.search"));
    field.textProperty().bindBidirectional(model.wordsProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    shared.setText(words.text("ui.entitypage.shared-only"));
    shared.setMinWidth(Region.USE_PREF_SIZE);
    shared.selectedProperty().bindBidirectional(model.sharedOnlyProperty());
    Button search =
        Icons.button(
            Feather.EXTERNAL_LINK,
            words.text("ui.entitypage.search-archive"),
            () -> actions.search(query()));
    line.getStyleClass().add("page-narrowing");
    line.setAlignment(Pos.CENTER_LEFT);
    time.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().setAll(time, shared, field, search);
    getChildren().setAll(chart, line);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      event.consume();
    }
  }

  /** The query of the whole archive that finds what the page shows. */
  private String query() {
    String names =
        model
            .headProperty()
            .get()
            .map(head -> {
              String first = name(head.entity().key().type(), head.entity().name());
              Entity with = head.with();
              return with == null ? first : first + " " + name(with.key().type(), with.name());
            })
            .orElse("");
    String date =
        model
            .periodProperty()
            .get()
            .map(period -> " " + new Narrowing(Narrowing.DATE, period.date()).written())
            .orElse("");
    return (names + date + " " + field.getText()).strip();
  }

  private static String name(EntityType type, String name) {
    return Narrowing.name(type, name).written();
  }

  /** Shows what the model knows by now. */
  void refresh() {
    boolean two = model.place().filter(place -> place.with() != null).isPresent();
    setShown(shared, two);
    List<Period> periods =
        model
            .ofAnyTimeProperty()
            .get()
            .map(Appearances::months)
            .map(months -> Period.of(months, MOST_MONTHS))
            .orElse(List.of());
    Optional<Period> chosen = model.periodProperty().get();
    chart.show(periods);
    chart.mark(chosen);
    // A time that was chosen on the chart does not take it away.
    boolean charted = periods.size() > (chosen.isPresent() ? 0 : 1);
    boolean awaited =
        model.ofAnyTimeProperty().get().isEmpty()
            && model.place().isPresent()
            && !model.goneProperty().get();
    chart.setVisible(charted);
    // It keeps its room while it is counted, so that nothing below moves when it comes.
    chart.setManaged(charted || awaited);
    time.getChildren().setAll(chosen.map(this::chip).stream().toList());
    setShown(time, chosen.isPresent());
  }

  private Button chip(Period period) {
    Button chip =
        new Button(
            DateWords.shortForm(period.iso(), words.locale()), Icons.of(Feather.X, "facet-icon"));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("small", "time-chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setAccessibleText(words.text("ui.facets.any-time"));
    chip.setTooltip(new Tooltip(words.text("ui.facets.any-time")));
    chip.setOnAction(event -> model.atAnyTime());
    return chip;
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Follows the model no more. */
  void close() {
    field.textProperty().unbindBidirectional(model.wordsProperty());
    shared.selectedProperty().unbindBidirectional(model.sharedOnlyProperty());
  }
}
