package org.hotrai.html;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Direction;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;

/** Writes the documents of an electronic book, as XHTML. */
public final class EbookHtml {
  private final Messages words;
  private final Pictures pictures;
  private final String sheet;

  /**
   * Takes the pictures from there.
   *
   * @param sheet address of the style sheet, as the documents name it
   */
  public EbookHtml(Messages words, Pictures pictures, String sheet) {
    this.words = words;
    this.pictures = pictures;
    this.sheet = sheet;
  }

  /** The article as a document of its own. */
  public String chapter(Article article) {
    String published = article.published();
    String date = published == null ? null : DateWords.bothEras(published, words.locale());
    ArticleHtml html =
        new ArticleHtml(new PageOptions(words, date, Theme.LIGHT, 100, pictures, Lettering.PLAIN));
    Markup markup = begun(article.title(), article.language());
    markup.begin("article").written(html.chapter(article)).end();
    return markup.end().end().toString();
  }

  /** A chapter as the contents name it. */
  public record Entry(String title, String address) {}

  /** The table of contents, which readers and programs both read. */
  public String contents(String title, List<Entry> chapters) {
    Markup markup = begun(title, words.locale().getLanguage());
    markup.begin("nav", "epub:type", "toc").begin("h1").text(title).end().begin("ol");
    for (Entry chapter : chapters) {
      markup.begin("li").begin("a", "href", chapter.address()).text(chapter.title()).end().end();
    }
    return markup.end().end().end().end().toString();
  }

  private Markup begun(String title, String language) {
    Markup markup =
        new Markup().written("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
    markup.begin(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "xmlns:epub",
        "http://www.idpf.org/2007/ops",
        "lang",
        language,
        "xml:lang",
        language,
        "dir",
        Direction.of(language).code());
    markup.begin("head").begin("title").text(title).end();
    markup.empty("link", "rel", "stylesheet", "type", "text/css", "href", sheet);
    return markup.end().begin("body");
  }
}
