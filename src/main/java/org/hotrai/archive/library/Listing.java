package org.hotrai.archive.library;

import java.util.List;
import java.util.Map;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.annotation.Marks;
import org.hotrai.article.ArticleSummary;
import org.hotrai.store.AnnotationStore;
import org.hotrai.store.article.ArticleStore;

/** Joins articles with the marks that they bear in lists. */
public record Listing(ArticleStore articles, AnnotationStore annotations) {
  List<ListedArticle> of(List<ArticleSummary> summaries) {
    List<Long> ids = summaries.stream().map(ArticleSummary::id).toList();
    Map<Long, Marks> marks = annotations.marks(ids);
    return summaries.stream()
        .map(summary -> new ListedArticle(summary, marks.getOrDefault(summary.id(), Marks.NONE)))
        .toList();
  }

  /** Those articles, in that order. */
  public List<ListedArticle> ofIds(List<Long> ids) {
    return of(articles.summaries(ids));
  }
}
