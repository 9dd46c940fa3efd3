package org.hotrai.entity.join;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.person.Sounds;

/**
 * Joins the full name of a person in Latin letters with the one in Thai that sounds alike, as in an
 * article that says all in both languages; with none where two of either script do.
 */
final class ScriptRule {
  /** Longer lists of names are no article in two languages, and to compare them takes long. */
  private static final int MOST_PAIRS = 50_000;

  private ScriptRule() {}

  static void join(List<Named> mentions, Groups groups) {
    Map<String, String> thai = new LinkedHashMap<>();
    Map<String, String> latin = new LinkedHashMap<>();
    for (Named mention : mentions) {
      if (mention.type() == EntityType.PERSON && mention.name().indexOf(' ') > 0) {
        (mention.name().charAt(0) >= 'ก' ? thai : latin).putIfAbsent(mention.name(), mention.key());
      }
    }
    long pairs = (long) thai.size() * latin.size();
    if (pairs == 0 || pairs > MOST_PAIRS) {
      return;
    }
    Map<String, Set<String>> heard = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    latin.forEach((name, key) -> {
      Set<String> alike = new LinkedHashSet<>();
      thai.forEach((other, otherKey) -> {
        if (Sounds.areAlike(other, name)) {
          alike.add(groups.of(otherKey));
        }
      });
      String group = groups.of(key);
      alike.forEach(of -> {
        Set<String> names = heard.computeIfAbsent(of, first -> new LinkedHashSet<>());
        names.add(group);
        if (alike.size() > 1) {
          twice.add(of);
        }
      });
    });
    heard.forEach((of, names) -> {
      if (names.size() == 1 && !twice.contains(of)) {
        groups.join(of, names.iterator().next());
      }
    });
  }
}
