package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.EnumMap;
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
import org.hotrai.entity.text.Candidate;

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

  /** Whether a name stands apart from that of another person of the same name. */
  private enum Standing {
    TOGETHER,
    APART,
    WIFE
  }

  /**
   * Those whose titles tell them apart from others of their name.
   *
   * @param names what they are called, by their texts: Mr Wong, Ms Wong. With the title, since
   *     without it they are one
   * @param wives the texts of those who are told apart from their husbands
   */
  record Apart(Map<String, String> names, Set<String> wives) {
    private Standing standing(Named mention) {
      return wives.contains(mention.text())
          ? Standing.WIFE
          : names.containsKey(mention.text()) ? Standing.APART : Standing.TOGETHER;
    }
  }

  /** A name with its parts and what its titles tell. */
  private record Person(String key, List<String> parts, Sex sex, Standing standing) {
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

  /** Joins those mentions, some of which stand apart. */
  void join(List<Named> mentions, Apart apart, Groups groups) {
    List<Person> persons = persons(mentions, apart, groups);
    if (persons.size() < 2) {
      return;
    }
    Map<String, List<Person>> byPart = new HashMap<>();
    for (Person person : persons) {
      for (String part : new HashSet<>(person.parts())) {
        byPart.computeIfAbsent(part, first -> new ArrayList<>(1)).add(person);
      }
    }
    Map<String, List<Person>> claims = new LinkedHashMap<>(0);
    for (Person part : persons) {
      Set<String> full = new HashSet<>();
      Set<String> ofSex = new HashSet<>();
      for (String first : part.firstParts()) {
        for (Person each : byPart.getOrDefault(first, List.of())) {
          if (part.isPartOf(each) || part.isAddressOf(each)) {
            full.add(groups.of(each.key()));
            if (part.sex() != Sex.UNTOLD && part.sex() == each.sex()) {
              ofSex.add(groups.of(each.key()));
            }
          }
        }
      }
      if (part.standing() == Standing.WIFE || (full.size() > 1 && ofSex.size() == 1)) {
        full.retainAll(ofSex);
      }
      if (full.size() == 1) {
        String one = full.iterator().next();
        if (part.standing() == Standing.APART && !ofSex.contains(one)) {
          claims.computeIfAbsent(one, first -> new ArrayList<>(1)).add(part);
        } else {
          groups.join(one, part.key());
        }
      }
    }
    claims.forEach((full, parts) -> {
      // A full name that fits a man as well as a woman is of one of them.
      if (parts.stream().map(Person::sex).distinct().count() == 1) {
        parts.forEach(part -> groups.join(full, part.key()));
      }
    });
  }

  /** Those of one part whose titles tell two persons of that name apart, and wives. */
  Apart apart(List<Candidate> mentions, List<String> blocks) {
    Set<String> wives = Wives.in(mentions, blocks);
    Map<String, Map<Sex, String>> titled = new HashMap<>();
    Map<String, Map<Sex, String>> byText = new HashMap<>();
    for (Candidate mention : mentions) {
      if (mention.type() == EntityType.PERSON && mention.name().indexOf(' ') < 0) {
        String text = mention.span().of(blocks.get(mention.block()));
        Sex sex = titles.sex(text);
        if (sex != Sex.UNTOLD && text.endsWith(mention.name())) {
          Map<Sex, String> ofName =
              titled.computeIfAbsent(mention.name(), first -> new EnumMap<>(Sex.class));
          ofName.putIfAbsent(sex, text);
          byText.put(text, ofName);
        }
      }
    }
    Map<String, String> apart = new HashMap<>();
    wives.forEach(wife -> apart.put(wife, wife));
    byText.forEach((text, ofName) -> {
      String first = ofName.size() > 1 ? ofName.get(titles.sex(text)) : null;
      if (first != null) {
        apart.put(text, first);
      }
    });
    return new Apart(apart, wives);
  }

  private List<Person> persons(List<Named> mentions, Apart apart, Groups groups) {
    Map<String, Person> persons = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Named mention : mentions) {
      if (mention.type() == EntityType.PERSON && seen.add(mention.text())) {
        List<String> parts = List.of(groups.form(EntityType.PERSON, mention.bare()).split(" ", -1));
        Standing standing = apart.standing(mention);
        String key =
            standing == Standing.TOGETHER
                ? groups.key(EntityType.PERSON, mention.bare())
                : mention.key();
        Person person = new Person(key, parts, titles.sex(mention.text()), standing);
        persons.merge(person.key(), person, (one, other) -> one.sex() == Sex.UNTOLD ? other : one);
      }
    }
    return new ArrayList<>(persons.values());
  }
}
