package org.hotrai.export.html;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.html.ArticleHtml;
import org.hotrai.html.Lettering;
import org.hotrai.html.PageOptions;
import org.hotrai.html.Pictures;
import org.hotrai.html.Theme;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;

/** Writes an article as one HTML file that needs nothing beside it. */
public final class HtmlFile {
  private static final int ORDINARY_SIZE = 100;

  private final Messages words;
  private final Function<String, Optional<Picture>> pictures;

  /**
   * @param pictures finds a picture by its SHA-256
   */
  public HtmlFile(Messages words, Function<String, Optional<Picture>> pictures) {
    this.words = words;
    this.pictures = pictures;
  }

  /** A picture's file. */
  public record Picture(String mediaType, byte[] bytes) {}

  /** The file's text. */
  public String of(Article article) {
    String published = article.published();
    String date = published == null ? null : DateWords.bothEras(published, words.locale());
    Pictures inside = new Pictures("data:", this::address);
    return new ArticleHtml(
            new PageOptions(words, date, Theme.LIGHT, ORDINARY_SIZE, inside, Lettering.PLAIN))
        .page(article, List.of());
  }

  private Optional<String> address(Block.Image image) {
    return Optional.ofNullable(image.resource()).flatMap(pictures).map(HtmlFile::dataUrl);
  }

  private static String dataUrl(Picture picture) {
    String bytes = Base64.getEncoder().encodeToString(picture.bytes());
    return "data:" + picture.mediaType() + ";base64," + bytes;
  }
}
