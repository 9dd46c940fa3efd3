package org.hotrai.html;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.jspecify.annotations.Nullable;

/** Writes several articles as one page, part by part: its beginning, each article, its end. */
public final class ArticlesHtml {
  /** The end of the page. */
  public static final String END = "</body></html>";

  private static final int ORDINARY_SIZE = 100;

  private final Messages words;
  private final Pictures pictures;

  /** Takes the pictures from there. */
  public ArticlesHtml(Messages words, Pictures pictures) {
    this.words = words;
    this.pictures = pictures;
  }

  /** The page up to the first article, with links to all. */
  public String beginning(String title, List<String> titles) {
    Markup markup = html(null).begun(title, words.locale().getLanguage(), "");
    if (titles.size() > 1) {
      markup.begin("nav").begin("ol");
      for (int i = 0; i < titles.size(); i++) {
        markup.begin("li").begin("a", "href", "#" + id(i)).text(titles.get(i)).end().end();
      }
      markup.end().end().text("\n");
    }
    return markup.toString();
  }

  /** The article of that number, from 0. */
  public String article(int number, Article article) {
    return html(article).oneOfSeveral(article, id(number));
  }

  private static String id(int number) {
    return "a" + (number + 1);
  }

  private ArticleHtml html(@Nullable Article article) {
    String published = article == null ? null : article.published();
    String date = published == null ? null : DateWords.bothEras(published, words.locale());
    return new ArticleHtml(
        new PageOptions(words, date, Theme.LIGHT, ORDINARY_SIZE, pictures, Lettering.PLAIN));
  }
}
