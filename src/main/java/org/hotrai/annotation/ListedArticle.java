package org.hotrai.annotation;

import org.hotrai.article.ArticleSummary;

/** A line of a list of articles. */
public record ListedArticle(ArticleSummary summary, Marks marks) {}
