package org.hotrai.entity;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;

/** One that is known already. */
public record RecognisedArticle(Article article, List<Mention> mentions) implements KnownArticle {
  public RecognisedArticle {
    mentions = List.copyOf(mentions);
  }

  @Override
  public List<Mention> mentionsOf(Entity entity) {
    return mentions.stream()
        .filter(mention ->
            mention.type() == entity.key().type() && mention.entity().equals(entity.name()))
        .toList();
  }
}
