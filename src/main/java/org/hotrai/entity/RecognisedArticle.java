package org.hotrai.entity;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Mention;

/** An article with what was recognised there, whatever was corrected since. */
public record RecognisedArticle(Article article, List<Mention> mentions) {
  public RecognisedArticle {
    mentions = List.copyOf(mentions);
  }
}
