package org.hotrai.entity.correct;

import java.util.HashSet;
import java.util.Set;
import org.hotrai.article.EntityKey;

/**
 * What may stand otherwise after corrections than before.
 *
 * @param found recognised entities whose mentions name something else now
 * @param named entities that stand and are called otherwise now
 * @param words words that a person listed, in the search fold, and that now name something else
 * @param articles articles in which a person pointed at words
 */
public record Change(
    Set<EntityKey> found, Set<EntityKey> named, Set<String> words, Set<Long> articles) {
  /** Nothing. */
  public static final Change NONE = new Change(Set.of(), Set.of(), Set.of(), Set.of());

  public Change {
    found = Set.copyOf(found);
    named = Set.copyOf(named);
    words = Set.copyOf(words);
    articles = Set.copyOf(articles);
  }

  /** This and another. */
  public Change and(Change other) {
    return new Change(
        union(found, other.found),
        union(named, other.named),
        union(words, other.words),
        union(articles, other.articles));
  }

  private static <T> Set<T> union(Set<T> some, Set<T> more) {
    Set<T> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
