package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.entity.find.Candidate;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.text.SearchFold;

/**
 * Joins the mentions of one article that name one thing. Names are compared in the search fold; a
 * mention is joined with the name that its finder gave it, so that short and full forms meet.
 */
public final class Joiner {
  private final Gazetteer gazetteer;

  public Joiner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The entity of each mention.
   *
   * @param blocks the texts of the article, by the index of the block
   * @param language the article's; the chief name of what has one in both languages is in it
   */
  public Map<Candidate, Entity> join(
      List<Candidate> mentions, List<String> blocks, String language) {
    Groups groups = new Groups();
    for (Candidate mention : mentions) {
      if (mention.type() == EntityType.ORGANISATION || mention.type() == EntityType.PLACE) {
        groups.join(key(mention, mention.name()), key(mention, text(mention, blocks)));
        gazetteer
            .named(mention.type(), text(mention, blocks))
            .ifPresent(
                listed -> groups.join(key(mention, listed.key()), key(mention, mention.name())));
      }
    }
    Map<String, List<Candidate>> members = new LinkedHashMap<>();
    for (Candidate mention : mentions) {
      String group = groups.of(key(mention, mention.name()));
      members.computeIfAbsent(group, first -> new ArrayList<>()).add(mention);
    }
    Map<Candidate, Entity> entities = new LinkedHashMap<>();
    for (List<Candidate> group : members.values()) {
      Entity entity = entity(group, blocks, language);
      group.forEach(mention -> entities.put(mention, entity));
    }
    return entities;
  }

  private Entity entity(List<Candidate> group, List<String> blocks, String language) {
    EntityType type = group.getFirst().type();
    if (type == EntityType.DATE) {
      return date(group.getFirst());
    }
    Set<String> names = new LinkedHashSet<>();
    for (Candidate mention : group) {
      names.add(mention.name());
      if (type != EntityType.PERSON && type != EntityType.LAW) {
        names.add(text(mention, blocks));
      }
    }
    String chief = chief(group, names, language);
    names.remove(chief);
    EntityKey key = new EntityKey(type, SearchFold.fold(chief));
    return new Entity(key, chief, List.copyOf(names));
  }

  /** A date is named by its ISO value, so that one day is one entity in every language. */
  private static Entity date(Candidate date) {
    String name = date.value() == null ? date.name() : date.value();
    return new Entity(new EntityKey(EntityType.DATE, SearchFold.fold(name)), name, List.of());
  }

  private String chief(List<Candidate> group, Set<String> names, String language) {
    Candidate first = group.getFirst();
    Optional<ListedName> listed =
        names.stream().flatMap(name -> gazetteer.named(first.type(), name).stream()).findFirst();
    if (listed.isPresent()) {
      return listed.get().in(language);
    }
    return names.stream()
        .max(
            Comparator.comparing((String name) -> isIn(name, language))
                .thenComparingInt(String::length))
        .orElseThrow();
  }

  private static boolean isIn(String name, String language) {
    return name.charAt(0) >= 'ก' == language.equals("th");
  }

  private static String text(Candidate mention, List<String> blocks) {
    return mention.span().of(blocks.get(mention.block()));
  }

  private static String key(Candidate mention, String name) {
    return mention.type() + " " + SearchFold.fold(name);
  }
}
