package org.hotrai.ui.entities;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.hotrai.article.ArticleSummary;
import org.hotrai.ui.control.WrappedText;

/** Another article that mentions the entity above it. */
final class FoundLine extends VBox {

  FoundLine(ArticleSummary article, UnaryOperator<String> dateWords, SidebarMoves moves) {
    getStyleClass().add("found-article");
    WrappedText title = WrappedText.of(2, "found-title");
    title.setText(article.title());
    getChildren().add(title);
    String details =
        Stream.of(article.origin(), Optional.ofNullable(article.published()).map(dateWords))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!details.isEmpty()) {
      Label label = new Label(details);
      label.getStyleClass().add("found-details");
      getChildren().add(label);
    }
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        moves.openArticle(article.id());
      }
    });
  }
}
