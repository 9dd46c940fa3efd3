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
   * @param frames the files beside the page that its text was found in, where the page shows them
   *     in frames
   */
  record Extracted(Article article, List<Picture> pictures, List<Resource> frames)
      implements Extraction {
    public Extracted {
      pictures = List.copyOf(pictures);
      frames = List.copyOf(frames);
    }

    /** An article that stands in the page itself. */
    public Extracted(Article article, List<Picture> pictures) {
      this(article, pictures, List.of());
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
