package org.hotrai.export.pdf;

import java.util.List;
import org.hotrai.article.Article;

/**
 * An article to print.
 *
 * @param meta what stands below its title, a line each: site, authors, dates, in the reader's words
 */
public record PdfArticle(Article article, List<String> meta) {
  public PdfArticle {
    meta = List.copyOf(meta);
  }
}
