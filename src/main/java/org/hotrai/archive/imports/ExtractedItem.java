package org.hotrai.archive.imports;

import org.hotrai.article.Article;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/** What a capture would give if it were imported. */
public sealed interface ExtractedItem {
  /** The file, as given or as found below a given folder. */
  String path();

  /** The place inside a container; null for a file that is a page itself. */
  @Nullable String member();

  /** The article of the page. */
  record Extracted(String path, @Nullable String member, Article article)
      implements ExtractedItem {}

  /** No article, and why. */
  record Rejected(String path, @Nullable String member, Message reason) implements ExtractedItem {}
}
