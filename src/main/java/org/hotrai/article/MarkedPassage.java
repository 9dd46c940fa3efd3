package org.hotrai.article;

/**
 * A passage that was marked in an article.
 *
 * @param article id of the article
 * @param version the version that was shown, in which the passage counts
 */
public record MarkedPassage(long article, int version, Passage passage) {}
