package org.hotrai.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.hotrai.archive.search.Completion;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.entities.EntityKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The offers beneath the search field. It never takes the cursor from there. */
final class CompletionList {
  private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");
  private static final double WIDEST = 460;

  private final Region field;
  private final Messages words;
  private final IntConsumer onChosen;
  private final VBox rows = new VBox();
  private final Popup popup = new Popup();

  /**
   * Hangs under that field.
   *
   * @param onChosen gets the index of the offer that was clicked
   */
  CompletionList(Region field, Messages words, IntConsumer onChosen) {
    this.field = field;
    this.words = words;
    this.onChosen = onChosen;
    rows.getStyleClass().add("completions");
    popup.getContent().add(rows);
    popup.setHideOnEscape(false);
    popup.setAutoFix(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
  }

  /** Shows these offers, or nothing where there are none. */
  void show(List<Completion> offered) {
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++) {
      int index = i;
      Node line = line(offered.get(i));
      line.setOnMousePressed(event -> {
        if (event.getButton() == MouseButton.PRIMARY) {
          onChosen.accept(index);
        }
      });
      lines.add(line);
    }
    rows.getChildren().setAll(lines);
    Bounds place = field.localToScreen(field.getLayoutBounds());
    if (lines.isEmpty() || place == null) {
      popup.hide();
      return;
    }
    rows.setPrefWidth(Math.max(field.getWidth(), WIDEST));
    popup.show(field, place.getMinX(), place.getMaxY() + 3);
  }

  /** Marks the offer that is looked at; none where the index is below 0. */
  void look(int index) {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).pseudoClassStateChanged(LOOKED, i == index);
    }
  }

  private Node line(Completion offer) {
    WrappedText text = WrappedText.of(1, "completion-text");
    text.setText(offer.text());
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setPrefWidth(0);
    Label kind = new Label(words.text(kindKey(offer.kind())));
    kind.getStyleClass().add("completion-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(10, Icons.of(icon(offer.kind()), "completion-icon"), text, kind);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("completion");
    return line;
  }

  private static String kindKey(Completion.Kind kind) {
    return switch (kind) {
      case SITE -> "ui.complete.site";
      case TAG -> "ui.complete.tag";
      case TITLE -> "ui.complete.title";
      case PERSON -> "ui.complete.person";
      case ORGANISATION -> "ui.complete.organisation";
      case PLACE -> "ui.complete.place";
      case LAW -> "ui.complete.law";
      case EVENT -> "ui.complete.event";
    };
  }

  private static Ikon icon(Completion.Kind kind) {
    return switch (kind) {
      case SITE -> Feather.GLOBE;
      case TAG -> Feather.TAG;
      case TITLE -> Feather.FILE_TEXT;
      case PERSON, ORGANISATION, PLACE, LAW, EVENT ->
          EntityKind.icon(EntityType.valueOf(kind.name()));
    };
  }
}
