package org.hotrai.ui.entities;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.Holding;
import org.hotrai.text.SearchFold;

/**
 * How much an entity weighs in one article: {@value #TITLE} where the title names it, and the
 * binary logarithm of one more than its mentions, and a share of 1 that is the larger the earlier
 * the text mentions it first. So to stand in the title counts as much as seven mentions, and to
 * open the text as much as being mentioned twice as often.
 */
final class EntityWeight {
  private static final double TITLE = 3;

  private final String title;
  private final int[] blockStarts;
  private final int length;

  /** Weighs the entities of that article. */
  EntityWeight(StoredArticle article) {
    List<Block> blocks = article.article().blocks();
    title = SearchFold.fold(article.article().title());
    blockStarts = new int[blocks.size()];
    int start = 0;
    for (int i = 0; i < blocks.size(); i++) {
      blockStarts[i] = start;
      start += blocks.get(i).text().length();
    }
    length = Math.max(1, start);
  }

  /** The weight of an entity that has these mentions, in the order of the text. */
  double of(Entity entity, List<Mention> mentions) {
    double frequency = Math.log(1.0 + mentions.size()) / Math.log(2);
    return (isInTitle(entity, mentions) ? TITLE : 0) + frequency + 1 - place(mentions.getFirst());
  }

  private boolean isInTitle(Entity entity, Collection<Mention> mentions) {
    return Stream.of(
            Stream.of(entity.name()),
            entity.aliases().stream(),
            mentions.stream().map(Mention::text))
        .flatMap(names -> names)
        .distinct()
        .map(SearchFold::fold)
        .anyMatch(name -> !name.isBlank() && Holding.WORDS.test(title, name));
  }

  /** From 0, the beginning of the text, to 1. */
  private double place(Mention mention) {
    return (double) (blockStarts[mention.block()] + mention.start()) / length;
  }
}
