package org.hotrai.ui.entitypage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hotrai.archive.profile.ArticlePassages;
import org.hotrai.archive.profile.ArticlePassages.Passage;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** An article with the sentences or paragraphs of it; as high as its text needs. */
final class PassagesCell extends ListCell<ArticlePassages> {
  private static final int FIRST = 3;
  private static final int SENTENCE_LINES = 8;
  private static final int PARAGRAPH_LINES = 22;

  private final Messages words;
  private final EntityPageActions actions;
  private final Set<Long> opened;
  private final VBox content = new VBox();

  /**
   * An empty cell.
   *
   * @param opened the articles of which all passages are shown
   */
  PassagesCell(Messages words, EntityPageActions actions, Set<Long> opened) {
    this.words = words;
    this.actions = actions;
    this.opened = opened;
    getStyleClass().add("passages-cell");
    content.getStyleClass().add("passages");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ArticlePassages item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    fill(item);
    setGraphic(content);
    setAccessibleText(item.article().title());
  }

  private void fill(ArticlePassages item) {
    content.getChildren().setAll(title(item));
    String origin = origin(item);
    if (!origin.isEmpty()) {
      content.getChildren().add(EntityNames.text(origin, 1, "passages-origin"));
    }
    List<Passage> all = item.passages();
    int shown = opened.contains(item.article().id()) ? all.size() : Math.min(FIRST, all.size());
    for (Passage passage : all.subList(0, shown)) {
      content.getChildren().add(passage(item, passage));
    }
    if (shown < all.size()) {
      Hyperlink more = new Hyperlink(words.text("ui.entitypage.more", all.size() - shown));
      more.getStyleClass().add("passages-more");
      more.setOnAction(event -> {
        opened.add(item.article().id());
        fill(item);
        requestLayout();
      });
      content.getChildren().add(more);
    }
  }

  private WrappedText title(ArticlePassages item) {
    WrappedText title = EntityNames.text(item.article().title(), 2, "passages-title");
    title.setMarks(item.title());
    title.setOnMouseClicked(
        event -> item.passages().stream().findFirst().ifPresent(first -> open(item, first)));
    return title;
  }

  private void open(ArticlePassages item, Passage passage) {
    actions.openArticle(item.article().id(), passage.entity(), passage.nth());
  }

  private WrappedText passage(ArticlePassages item, Passage passage) {
    WrappedText text =
        EntityNames.text(
            passage.snippet().text(), item.shared() ? PARAGRAPH_LINES : SENTENCE_LINES, "passage");
    text.setMarks(passage.snippet().hits());
    text.setOnMouseClicked(event -> open(item, passage));
    return text;
  }

  private String origin(ArticlePassages item) {
    String day = item.article().published();
    return Stream.of(
            item.article().origin().orElse(""),
            day == null ? "" : DateWords.shortBothEras(day, words.locale()),
            words.text("ui.entitypage.mentions", item.mentions()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  // A label would ask its graphic for its height without saying how wide it is.
  @Override
  protected double computePrefHeight(double width) {
    double insets = snappedTopInset() + snappedBottomInset();
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double wide = width < 0 ? getWidth() : width;
    return insets + content.prefHeight(wide - snappedLeftInset() - snappedRightInset());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    content.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
