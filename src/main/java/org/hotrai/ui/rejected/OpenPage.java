package org.hotrai.ui.rejected;

import java.util.Optional;
import org.hotrai.article.Article;
import org.hotrai.article.RejectedPage;

/**
 * The page that is looked at.
 *
 * @param text all its text, under the title that it would have; nothing if it has no text
 */
public record OpenPage(RejectedPage page, Optional<Article> text) {}
