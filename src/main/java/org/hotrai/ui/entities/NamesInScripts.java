package org.hotrai.ui.entities;

import java.util.Comparator;
import java.util.Optional;
import org.hotrai.article.Entity;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.Scripts;

/**
 * The names that entities bear in one article: in a script with blanks between words, or in one
 * without, as its title is.
 */
final class NamesInScripts {
  private final boolean withoutSpaces;

  /** Names for the reader of that article. */
  NamesInScripts(StoredArticle article) {
    withoutSpaces = isWithoutSpaces(article.article().title());
  }

  /** What the article calls it where that fits its script and the chief name does not. */
  String here(Entity entity) {
    boolean foreign = isWithoutSpaces(entity.name()) != withoutSpaces;
    return foreign && isWithoutSpaces(entity.nameHere()) == withoutSpaces
        ? entity.nameHere()
        : entity.name();
  }

  /**
   * What it is called in the other script than {@link #here}: its chief name, or else the longest
   * other name, which says the most.
   */
  Optional<String> other(Entity entity) {
    String here = here(entity);
    if (!here.equals(entity.name())) {
      return Optional.of(entity.name());
    }
    boolean own = isWithoutSpaces(here);
    return entity.aliases().stream()
        .filter(alias -> isWithoutSpaces(alias) != own)
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isWithoutSpaces(String name) {
    return name.codePoints().anyMatch(Scripts::isWithoutSpaces);
  }
}
