package org.hotrai.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.text.SearchFold;

/** In whose company an article names a person: others by their full names, and bodies. */
final class Companions {
  private Companions() {}

  /** Whether two articles name him, under a name each, beside one and the same. */
  static boolean shared(
      String name, List<Mention> mentions, String otherName, List<Mention> otherMentions) {
    Set<EntityKey> companions = of(name, mentions).collect(Collectors.toSet());
    return of(otherName, otherMentions).anyMatch(companions::contains);
  }

  private static Stream<EntityKey> of(String person, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> !mention.entity().equals(person))
        .filter(mention ->
            mention.type() == EntityType.ORGANISATION
                || (mention.type() == EntityType.PERSON && mention.entity().indexOf(' ') > 0))
        .map(mention -> new EntityKey(mention.type(), SearchFold.fold(mention.entity())));
  }
}
