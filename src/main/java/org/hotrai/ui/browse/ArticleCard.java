package org.hotrai.ui.browse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.hotrai.annotation.Marks;
import org.hotrai.article.ArticleSummary;
import org.hotrai.query.Snippet;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.WrappedText;

/** An article in the list: title, where and when, and its first words or why it was found. */
final class ArticleCard extends Region {
  /** The height of every card, in pixels: four lines and the space around them. */
  static final double HEIGHT = 104;

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final double GAP = 3;
  private static final double MARGIN = 18;
  private static final double STAR = 14;
  private static final int LINES = 3;

  private final Locale locale;
  private final WrappedText title = WrappedText.of(2, "card-title");
  private final WrappedText site = WrappedText.of(1, "card-origin");
  private final WrappedText date = WrappedText.of(1, "card-origin");
  private final WrappedText tags = WrappedText.of(1, "card-tags");
  private final WrappedText words = WrappedText.of(2, "card-words");
  private final Region dot = mark("unread-dot");
  private final Region star = mark("favourite-star");

  ArticleCard(Locale locale) {
    this.locale = locale;
    getStyleClass().add("article-card");
    getChildren().addAll(dot, title, star, site, date, tags, words);
  }

  private static Region mark(String styleClass) {
    Region mark = new Region();
    mark.getStyleClass().add(styleClass);
    return mark;
  }

  /** Shows that row. */
  void show(Row row) {
    ArticleSummary summary = row.article().summary();
    Marks marks = row.article().marks();
    pseudoClassStateChanged(UNREAD, !marks.read());
    title.setText(summary.title());
    title.setMarks(row.title());
    String name = summary.origin().orElse("");
    String published = summary.published();
    String day = published == null ? "" : DateWords.shortBothEras(published, locale);
    site.setText(name);
    date.setText(name.isEmpty() || day.isEmpty() ? day : " · " + day);
    tags.setText(marks.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining("  ")));
    words.setText(row.snippet().map(Snippet::text).orElse(summary.firstWords()));
    words.setMarks(row.snippet().map(Snippet::hits).orElse(List.of()));
    dot.setVisible(!marks.read());
    star.setVisible(marks.favourite());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset() + MARGIN;
    double width = getWidth() - left - snappedRightInset();
    double top = snappedTopInset();
    double titleWidth = width - (star.isVisible() ? STAR + 6 : 0);
    double titleHeight = title.prefHeight(titleWidth);
    double line = title.getBaselineOffset();
    dot.resizeRelocate(left - 14, top + line - 9, 8, 8);
    title.resizeRelocate(left, top, titleWidth, titleHeight);
    star.resizeRelocate(left + width - STAR, top + line - 13, STAR, STAR);
    top += titleHeight + GAP;
    int lines = titleHeight > title.prefHeight(Double.MAX_VALUE) ? LINES - 1 : LINES;
    if (hasOrigin()) {
      top += layoutOrigin(left, top, width) + GAP;
      lines--;
    }
    words.setMaxLines(lines);
    words.resizeRelocate(left, top, width, words.prefHeight(width));
  }

  /** Whether anything is known that stands in the line below the title. */
  private boolean hasOrigin() {
    return Stream.of(site, date, tags).anyMatch(part -> !part.getText().isEmpty());
  }

  /** The date stands whole; tags take up to a third, and the site's name what is left. */
  private double layoutOrigin(double left, double top, double width) {
    double tagWidth = tags.getText().isEmpty() ? 0 : Math.min(tags.prefWidth(-1), width / 3);
    double dateWidth = date.prefWidth(-1);
    double room = width - dateWidth - (tagWidth > 0 ? tagWidth + 10 : 0);
    double siteWidth = Math.clamp(site.prefWidth(-1), 0, Math.max(0, room));
    double height = date.prefHeight(dateWidth);
    site.resizeRelocate(left, top, siteWidth, height);
    date.resizeRelocate(left + siteWidth, top, dateWidth, height);
    tags.setVisible(tagWidth > 0);
    tags.resizeRelocate(left + width - tagWidth, top, tagWidth, height);
    return height;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }
}
