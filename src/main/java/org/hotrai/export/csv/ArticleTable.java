package org.hotrai.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.hotrai.article.Article;
import org.hotrai.article.StoredArticle;

/** Writes a table with a row for each article. */
public final class ArticleTable {
  private ArticleTable() {}

  /** Writes all articles; the target stays open. */
  public static void write(Iterator<StoredArticle> articles, OutputStream target)
      throws IOException {
    Csv csv =
        new Csv(
            target,
            "id",
            "title",
            "byline",
            "published",
            "siteName",
            "sourceUrl",
            "language",
            "imported",
            "original");
    while (articles.hasNext()) {
      StoredArticle stored = articles.next();
      Article article = stored.article();
      csv.row(
          String.valueOf(stored.id()),
          article.title(),
          String.join("; ", article.byline()),
          article.published(),
          article.siteName(),
          article.sourceUrl(),
          article.language(),
          stored.importedAt().toString(),
          stored.original());
    }
  }
}
