package org.hotrai.ui.rejected;

import java.time.ZoneId;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hotrai.article.RejectedPage;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** A page in the list: its file, when and where it was saved, and why it is no article. */
final class PageCard extends ListCell<RejectedPage> {
  /** The height of every card, in pixels: five lines and the space around them. */
  static final double HEIGHT = 112;

  private final Messages words;
  private final WrappedText name = WrappedText.of(2, "card-title");
  private final WrappedText origin = WrappedText.of(1, "card-origin");
  private final WrappedText reason = WrappedText.of(2, "card-words");
  private final VBox card = new VBox(name, origin, reason);

  PageCard(Messages words) {
    this.words = words;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("article-cell");
    card.getStyleClass().add("page-card");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable RejectedPage page, boolean empty) {
    super.updateItem(page, empty);
    if (empty || page == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    PageWords shown = PageWords.of(page, words, ZoneId.systemDefault());
    name.setText(shown.name());
    origin.setText(shown.day() + " · " + shown.from());
    reason.setText(shown.reason());
    setGraphic(card);
    setAccessibleText(shown.name() + ". " + shown.reason());
  }
}
