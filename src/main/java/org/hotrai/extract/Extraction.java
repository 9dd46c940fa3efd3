package org.hotrai.extract;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.capture.Resource;
import org.hotrai.message.Message;

/** What a page gives: its article, or the reason why it holds none. */
public sealed interface Extraction {

  /**
   * The article.
   *
   * @param pictures the pictures that its blocks name by hash, each once
   */
  record Extracted(Article article, List<Picture> pictures) implements Extraction {
    public Extracted {
      pictures = List.copyOf(pictures);
    }
  }

  /** No article. */
  record Rejected(Message reason) implements Extraction {}

  /**
   * A picture of an article.
   *
   * @param saved its bytes; its URL is empty where the page holds it in itself
   * @param sha256 of its bytes, lower-case hexadecimal
   */
  record Picture(Resource saved, String sha256) {}
}
