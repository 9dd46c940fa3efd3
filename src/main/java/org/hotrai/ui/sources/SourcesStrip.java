package org.hotrai.ui.sources;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;

/** Every source of the article that is read. Long lists begin folded. */
public final class SourcesStrip extends VBox {
  private static final int SHOWN_AT_FIRST = 4;

  private final Messages words;
  private final SourceActions actions;
  private final Label title = new Label();
  private final HBox head = new HBox(title);
  private final VBox rows = new VBox();
  private final Button more = new Button();
  private final VBox content = new VBox(rows, more);
  private List<Source> sources = List.of();

  /** Shows no source yet. */
  public SourcesStrip(Messages words, SourceActions actions) {
    this.words = words;
    this.actions = actions;
    getStyleClass().add("sources");
    getStylesheets()
        .add(Objects.requireNonNull(SourcesStrip.class.getResource("sources.css")).toString());
    title.getStyleClass().add("section-title");
    more.getStyleClass().addAll("flat", "small", "more");
    more.setOnAction(event -> fill(sources.size()));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("section-head");
    rows.getStyleClass().add("source-rows");
    // What is not seen at once scrolls, "show all" with it; the heading stays.
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    clear();
  }

  /**
   * Shows the sources of that article.
   *
   * @param inArchive which of the URLs are of an article of this archive
   */
  public void show(StoredArticle article, Map<String, Long> inArchive) {
    show(Source.of(article.article().links(), inArchive, article.id()));
  }

  /** A scroll pane asks for what its content needs at any width: here the width is known. */
  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    double needed = head.prefHeight(inside) + content.prefHeight(inside);
    return snapSizeY(snappedTopInset() + needed + snappedBottomInset());
  }

  /** Shows no source. */
  public void clear() {
    show(List.of());
    rows.getChildren().clear();
  }

  private void show(List<Source> shown) {
    sources = shown;
    title.setText(words.text("ui.sources.title", shown.size()));
    more.setText(words.text("ui.sources.more", shown.size()));
    fill(Math.min(SHOWN_AT_FIRST, shown.size()));
  }

  private void fill(int count) {
    rows.getChildren().clear();
    sources.stream()
        .limit(count)
        .forEach(source -> rows.getChildren().add(new SourceRow(source, words, actions)));
    more.setVisible(count < sources.size());
    more.setManaged(count < sources.size());
    if (sources.isEmpty()) {
      Label none = new Label(words.text("ui.sources.none"));
      none.getStyleClass().addAll("text-muted", "none");
      rows.getChildren().add(none);
    }
  }
}
