package org.hotrai.ui.entitypage;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hotrai.archive.profile.Company.Companion;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.entities.EntityKind;
import org.kordamp.ikonli.feather.Feather;

/** A companion: how strong, its name, how often beside and at all; leads to its page. */
final class CompanionRow extends HBox {
  private static final double BAR = 40;

  CompanionRow(Messages words, Companion companion, double strongest, EntityPageModel model) {
    getStyleClass().addAll("companion", EntityKind.styleClass(companion.key().type()));
    setAlignment(Pos.CENTER_LEFT);
    WrappedText name = EntityNames.text(companion.name(), 2, "companion-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    // Of the whole archive, and of a part of it: one is no part of the other.
    boolean narrowed = model.isNarrowed();
    Label count =
        new Label(
            narrowed
                ? words.text("ui.entities.count", companion.together())
                : words.text("ui.entitypage.beside", companion.together(), companion.articles()));
    count.getStyleClass().add("companion-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button together =
        Icons.button(
            Feather.LINK_2,
            words.text("ui.entitypage.together"),
            () -> model.openTogether(companion.key()));
    together.getStyleClass().add("companion-together");
    boolean two = model.place().filter(place -> place.with() != null).isPresent();
    together.setVisible(!two);
    together.setManaged(!two);
    getChildren().setAll(bar(companion.strength() / strongest), name, count, together);
    String told =
        words.text(
            narrowed ? "ui.entitypage.beside-here" : "ui.entitypage.beside-told",
            companion.name(),
            companion.together(),
            companion.articles());
    setAccessibleText(told);
    Tooltip.install(this, new Tooltip(told));
    setFocusTraversable(true);
    setOnMouseClicked(event -> walk(companion, event.isShortcutDown(), model));
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        walk(companion, event.isShortcutDown(), model);
        event.consume();
      }
    });
  }

  private static void walk(Companion companion, boolean together, EntityPageModel model) {
    if (together) {
      model.openTogether(companion.key());
    } else {
      model.open(companion.key());
    }
  }

  /** The square root keeps the weaker ones apart, too. */
  private static StackPane bar(double share) {
    Region bar = new Region();
    bar.getStyleClass().add("companion-bar");
    bar.setMaxSize(Math.max(2, BAR * Math.sqrt(share)), Region.USE_PREF_SIZE);
    StackPane ground = new StackPane(bar);
    ground.setAlignment(Pos.CENTER_LEFT);
    ground.setMinWidth(BAR);
    ground.setPrefWidth(BAR);
    return ground;
  }
}
