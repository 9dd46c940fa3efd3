package org.hotrai.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.hotrai.article.StoredArticle;

/** Writes articles as JSON, an object a line. */
public final class JsonExport {
  private JsonExport() {}

  /** Writes all articles in UTF-8; the target stays open. */
  public static void write(Iterator<StoredArticle> articles, OutputStream target)
      throws IOException {
    while (articles.hasNext()) {
      String line = ArticleJson.of(articles.next()) + "\n";
      target.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
