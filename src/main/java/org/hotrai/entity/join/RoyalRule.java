package org.hotrai.entity.join;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.royal.Royals;

/**
 * Joins what a member of the royal house is also called with the one that the article names in
 * full, if it is one alone: พระบาทสมเด็จพระเจ้าอยู่หัว.
 */
final class RoyalRule {
  private RoyalRule() {}

  static void join(List<Named> mentions, Groups groups) {
    Set<String> named = new HashSet<>();
    mentions.stream()
        .filter(mention -> mention.type() == EntityType.PERSON)
        .map(Named::name)
        .filter(Royals::isName)
        .forEach(named::add);
    Map<String, String> meant = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (String royal : named) {
      for (String other : Royals.otherNames(royal)) {
        if (meant.putIfAbsent(other, royal) != null) {
          several.add(other);
        }
      }
    }
    meant.keySet().removeAll(several);
    meant.keySet().retainAll(named);
    meant.forEach((other, royal) ->
        groups.join(groups.key(EntityType.PERSON, royal), groups.key(EntityType.PERSON, other)));
  }
}
