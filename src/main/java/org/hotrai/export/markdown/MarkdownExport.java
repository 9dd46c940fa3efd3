package org.hotrai.export.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.hotrai.article.StoredArticle;

/** Writes articles as one Markdown file, a line between each and the next. */
public final class MarkdownExport {
  private static final String BETWEEN = "\n---\n\n";

  private MarkdownExport() {}

  /** Writes all articles in UTF-8; the target stays open. */
  public static void write(Iterator<StoredArticle> articles, OutputStream target)
      throws IOException {
    for (int count = 1; articles.hasNext(); count++) {
      String text =
          count == 1
              ? Markdown.of(articles.next().article())
              : BETWEEN + Markdown.of(articles.next().article(), count + "-");
      target.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
