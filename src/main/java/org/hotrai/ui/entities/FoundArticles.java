package org.hotrai.ui.entities;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.ArticleSummary;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;

/** The other articles that mention an entity, below it. */
final class FoundArticles extends VBox {
  private static final int MOST = 50;

  FoundArticles(
      Messages words,
      List<ListedArticle> articles,
      Function<String, String> dateWords,
      LongConsumer onOpen) {
    getStyleClass().add("found-articles");
    if (articles.isEmpty()) {
      getChildren().add(muted(words.text("ui.entities.found-none")));
    }
    articles.stream()
        .limit(MOST)
        .forEach(article -> getChildren().add(row(article.summary(), dateWords, onOpen)));
    if (articles.size() > MOST) {
      getChildren().add(muted(words.text("ui.entities.found-more", articles.size() - MOST)));
    }
  }

  private static Node row(
      ArticleSummary article, Function<String, String> dateWords, LongConsumer onOpen) {
    WrappedText title = WrappedText.of(2, "found-title");
    title.setText(article.title());
    String details =
        Stream.of(
                Optional.ofNullable(article.siteName()),
                Optional.ofNullable(article.published()).map(dateWords))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    VBox row = new VBox(title);
    if (!details.isEmpty()) {
      row.getChildren().add(muted(details));
    }
    row.getStyleClass().add("found-article");
    row.setOnMouseClicked(event -> onOpen.accept(article.id()));
    return row;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("found-details");
    return label;
  }
}
