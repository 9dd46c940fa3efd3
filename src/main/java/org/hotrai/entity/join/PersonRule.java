package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.person.AddressWords;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.person.PersonTitles.Sex;

/**
 * Joins a first name or a surname alone, and a name that others go on from, with the one full name
 * of the article that it fits; with none where two fit, or where the titles tell of different
 * sexes.
 */
final class PersonRule {
  private static final String PRINCE = "เจ้าฟ้า";

  private final PersonTitles titles;

  PersonRule(PersonTitles titles) {
    this.titles = titles;
  }

  /** A name with its parts and what its titles tell. */
  private record Person(String key, List<String> parts, Sex sex) {
    boolean isPartOf(Person full) {
      if (full.parts.size() <= parts.size() || sex.contradicts(full.sex)) {
        return false;
      }
      boolean first = full.parts.subList(0, parts.size()).equals(parts);
      return first
          || (parts.size() == 1 && full.parts.getLast().equals(parts.getFirst()))
          || (parts.size() == 1 && isRoyal() && full.parts.contains(parts.getFirst()));
    }

    /** Whether it is that name, or its first part, behind a word of address. */
    boolean isAddressOf(Person full) {
      if (sex.contradicts(full.sex)) {
        return false;
      }
      String first = parts.getFirst();
      List<String> rest = parts.subList(1, parts.size());
      boolean same =
          rest.isEmpty()
              ? full.parts.size() > 1
              : rest.equals(full.parts.subList(1, full.parts.size()));
      String name = full.parts.getFirst();
      return same
          && first.endsWith(name)
          && AddressWords.contains(first.substring(0, first.length() - name.length()));
    }

    /** What a name has that this may be a part of: the first, also without a word of address. */
    List<String> firstParts() {
      String first = parts.getFirst();
      String address = AddressWords.before(first);
      return address.isEmpty() ? List.of(first) : List.of(first, first.substring(address.length()));
    }

    /** Of the royal family, whose names have a rank before it: เจ้าฟ้า…. */
    private boolean isRoyal() {
      return parts.getFirst().startsWith(PRINCE);
    }
  }

  /**
   * Those names that are not others of them with a word of address before, and beside a full name
   * no such nicknames.
   */
  static Set<String> withoutAddressed(Set<String> names) {
    Set<String> own = new LinkedHashSet<>(names);
    boolean full = names.stream().anyMatch(name -> name.indexOf(' ') > 0);
    own.removeIf(name -> {
      String address = AddressWords.before(name);
      return !address.isEmpty()
          && ((full && name.indexOf(' ') < 0) || names.contains(name.substring(address.length())));
    });
    return own.isEmpty() ? names : own;
  }

  void join(List<Named> mentions, Groups groups) {
    List<Person> persons = persons(mentions, groups);
    if (persons.size() < 2) {
      return;
    }
    Map<String, List<Person>> byPart = new HashMap<>();
    for (Person person : persons) {
      for (String part : new HashSet<>(person.parts())) {
        byPart.computeIfAbsent(part, first -> new ArrayList<>(1)).add(person);
      }
    }
    for (Person part : persons) {
      Set<String> full = new HashSet<>();
      for (String first : part.firstParts()) {
        for (Person each : byPart.getOrDefault(first, List.of())) {
          if (part.isPartOf(each) || part.isAddressOf(each)) {
            full.add(groups.of(each.key()));
          }
        }
      }
      if (full.size() == 1) {
        groups.join(full.iterator().next(), part.key());
      }
    }
  }

  private List<Person> persons(List<Named> mentions, Groups groups) {
    Map<String, Person> persons = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Named mention : mentions) {
      if (mention.type() == EntityType.PERSON && seen.add(mention.text())) {
        List<String> parts = List.of(groups.form(EntityType.PERSON, mention.bare()).split(" ", -1));
        Person person =
            new Person(
                groups.key(EntityType.PERSON, mention.bare()), parts, titles.sex(mention.text()));
        persons.merge(person.key(), person, (one, other) -> one.sex() == Sex.UNTOLD ? other : one);
      }
    }
    return new ArrayList<>(persons.values());
  }
}
