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
import org.hotrai.entity.find.PersonTitles;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.text.SearchFold;

/**
 * Joins the mentions of one article that name one thing. A mention is joined with the name that its
 * finder gave it, with what the lists call so, with the names in the bracket behind it, and with
 * the one full name that it is a part of. Names are compared in the search fold.
 */
public final class Joiner {
  private final Gazetteer gazetteer;
  private final PersonTitles titles = new PersonTitles();

  public Joiner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The entity of each mention.
   *
   * @param mentions in the order of the text
   * @param blocks the texts of the article, by the index of the block
   * @param language the article's; the chief name of what has one in both languages is in it
   */
  public Map<Candidate, Entity> join(
      List<Candidate> mentions, List<String> blocks, String language) {
    List<Named> named = mentions.stream().map(mention -> named(mention, blocks)).toList();
    Groups groups = new Groups();
    named.forEach(mention -> joinOwnNames(mention, groups));
    new BracketRule(gazetteer).join(named, blocks, groups);
    new PersonRule(titles).join(named, groups);
    new PartRule().join(named, groups);
    Map<String, List<Named>> members = new LinkedHashMap<>();
    for (Named mention : named) {
      members.computeIfAbsent(groups.of(mention.key()), first -> new ArrayList<>()).add(mention);
    }
    Map<Candidate, Entity> entities = new LinkedHashMap<>();
    for (List<Named> group : members.values()) {
      Entity entity = entity(group, language);
      group.forEach(mention -> entities.put(mention.mention(), entity));
    }
    return entities;
  }

  private Named named(Candidate mention, List<String> blocks) {
    String text = mention.span().of(blocks.get(mention.block()));
    boolean person = mention.type() == EntityType.PERSON;
    String bare = person ? titles.bare(text, mention.name()) : text;
    return new Named(mention, text, bare, Groups.key(mention.type(), mention.name()));
  }

  private void joinOwnNames(Named mention, Groups groups) {
    switch (mention.type()) {
      case ORGANISATION, PLACE -> {
        groups.join(mention.key(), Groups.key(mention.type(), mention.text()));
        gazetteer
            .named(mention.type(), mention.text())
            .ifPresent(
                listed -> groups.join(Groups.key(mention.type(), listed.key()), mention.key()));
      }
      case PERSON -> groups.join(mention.key(), Groups.key(mention.type(), mention.bare()));
      case DATE, LAW, EVENT -> {}
    }
  }

  private Entity entity(List<Named> group, String language) {
    EntityType type = group.getFirst().type();
    if (type == EntityType.DATE) {
      return date(group.getFirst().mention());
    }
    Set<String> names = new LinkedHashSet<>();
    for (Named mention : group) {
      names.add(NameForm.writtenOut(type, mention.name()));
      names.add(mention.name());
      if (type != EntityType.LAW) {
        names.add(mention.bare());
      }
    }
    String chief = chief(type, names, language);
    names.remove(chief);
    EntityKey key = new EntityKey(type, SearchFold.fold(chief));
    return new Entity(key, chief, List.copyOf(names));
  }

  /** A date is named by its ISO value, so that one day is one entity in every language. */
  private static Entity date(Candidate date) {
    String name = date.value() == null ? date.name() : date.value();
    return new Entity(new EntityKey(EntityType.DATE, SearchFold.fold(name)), name, List.of());
  }

  private String chief(EntityType type, Set<String> names, String language) {
    Optional<ListedName> listed =
        names.stream().flatMap(name -> gazetteer.named(type, name).stream()).findFirst();
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
}
