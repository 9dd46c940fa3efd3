package org.hotrai.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.StoredArticle;
import org.hotrai.html.ArticlesHtml;
import org.hotrai.html.Pictures;
import org.hotrai.message.Messages;

/** Writes articles as one HTML file that needs nothing beside it. */
public final class HtmlExport {
  private final ArticlesHtml html;

  /**
   * @param pictures finds a picture by its SHA-256
   */
  public HtmlExport(Messages words, Function<String, Optional<Picture>> pictures) {
    this.html = new ArticlesHtml(words, new Pictures("data:", image -> address(image, pictures)));
  }

  /** A picture's file. */
  public record Picture(String mediaType, byte[] bytes) {}

  /** One article as the text of a file. */
  public String of(Article article) {
    List<String> titles = List.of(article.title());
    return html.beginning(article.title(), titles) + html.article(0, article) + ArticlesHtml.END;
  }

  /**
   * Writes all articles in UTF-8; the target stays open.
   *
   * @param title of the file
   * @param titles of the articles, in their order
   */
  public void write(
      String title, List<String> titles, Iterator<StoredArticle> articles, OutputStream target)
      throws IOException {
    put(html.beginning(title, titles), target);
    for (int number = 0; articles.hasNext(); number++) {
      put(html.article(number, articles.next().article()), target);
    }
    put(ArticlesHtml.END, target);
  }

  private static void put(String text, OutputStream target) throws IOException {
    target.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> address(
      Block.Image image, Function<String, Optional<Picture>> pictures) {
    return Optional.ofNullable(image.resource()).flatMap(pictures).map(HtmlExport::dataUrl);
  }

  private static String dataUrl(Picture picture) {
    String bytes = Base64.getEncoder().encodeToString(picture.bytes());
    return "data:" + picture.mediaType() + ";base64," + bytes;
  }
}
