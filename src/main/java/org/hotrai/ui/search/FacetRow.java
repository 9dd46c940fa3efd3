package org.hotrai.ui.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.entities.EntityKind;
import org.kordamp.ikonli.feather.Feather;

/** A line of the facets: what it narrows the search to, and how many articles are left then. */
final class FacetRow extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  FacetRow(FacetChoice choice, boolean chosen, Messages words, Runnable onClick) {
    WrappedText name = WrappedText.of(1, "facet-name");
    name.setText(choice.label());
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = new Label(words.text("ui.facets.count", choice.articles()));
    count.getStyleClass().add("facet-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(8, name, count);
    line.setAlignment(Pos.CENTER_LEFT);
    EntityType type = choice.type();
    if (chosen) {
      line.getChildren().addFirst(Icons.of(Feather.CHECK, "facet-icon"));
    } else if (type != null) {
      line.getChildren().addFirst(Icons.of(EntityKind.icon(type), "facet-icon"));
    }
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().setAll("facet-row");
    pseudoClassStateChanged(CHOSEN, chosen);
    setMaxWidth(Double.MAX_VALUE);
    // The line is as wide as the button, so that the counts stand beneath one another.
    line.prefWidthProperty().bind(widthProperty().subtract(24));
    line.setMinWidth(0);
    setMinWidth(0);
    setPrefWidth(0);
    setAccessibleText(
        words.text(
            chosen ? "ui.facets.chosen" : "ui.facets.choice", choice.label(), choice.articles()));
    setTooltip(new Tooltip(choice.label()));
    setOnAction(event -> onClick.run());
  }
}
