package org.hotrai.ui.browse;

import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A cell of the list of articles. */
final class ArticleCell extends ListCell<Row> {
  private final ArticleCard card;

  ArticleCell(Locale locale) {
    card = new ArticleCard(locale);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("article-cell");
    // Its own width would be the longest title's: the list decides, not the cell.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      card.show(row);
      setGraphic(card);
      setAccessibleText(row.article().summary().title());
    }
  }
}
