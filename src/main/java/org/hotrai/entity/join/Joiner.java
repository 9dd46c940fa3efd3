package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.entity.echo.HeadEchoes;
import org.hotrai.entity.law.Sections;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.person.GivenNames;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.royal.Royals;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.SearchFold;

/**
 * Joins the mentions of one article that name one thing. A mention is joined with the name that its
 * finder gave it, with what the lists call so, with the names in the bracket behind it, and with
 * the one full name that it is a part of. Names are compared in the search fold.
 */
public final class Joiner {
  private static final String CUT = "ฯ";
  private static final Pattern WIDE_BLANKS = Pattern.compile(" {2,}");

  private final Gazetteer gazetteer;
  private final PersonTitles titles = new PersonTitles();
  private final HeadedForms headedForms = new HeadedForms();

  public Joiner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The entity of each mention, in the order of the mentions.
   *
   * @param mentions in the order of the text
   * @param blocks the texts of the article, by the index of the block
   * @param given the other names that the article gives
   * @param language the article's; the chief name of what has one in both languages is in it
   */
  public List<Entity> join(
      List<Candidate> mentions, List<String> blocks, GivenNames given, String language) {
    Groups groups = new Groups();
    List<Named> all = new ArrayList<>(mentions.size());
    for (Candidate mention : mentions) {
      all.add(named(mention, blocks, given, groups));
    }
    List<Named> named = new ArrayList<>(all);
    named.removeIf(SectionRule::isBare);
    Set<String> ofSeveral = ofSeveral(named);
    Set<List<String>> seen = new HashSet<>();
    for (Named mention : named) {
      if (!ofSeveral.contains(mention.text())
          && seen.add(List.of(mention.key(), mention.name(), mention.text()))) {
        joinOwnNames(mention, given, groups);
      }
    }
    new BracketRule(gazetteer).join(named, blocks, groups);
    new PersonRule(titles).join(named, groups);
    new PartRule(gazetteer).join(named, blocks, groups);
    headedForms.join(named, groups);
    MeetingRule.join(named, groups);
    RoyalRule.join(named, groups);
    Map<String, List<Named>> members = new LinkedHashMap<>();
    for (Named mention : named) {
      members.computeIfAbsent(groups.of(mention.key()), first -> new ArrayList<>(2)).add(mention);
    }
    Map<String, Entity> entities = new HashMap<>();
    members.forEach((group, of) -> entities.put(group, entity(of, language)));
    List<Named> meant =
        all.stream().anyMatch(SectionRule::isSection)
            ? new SectionRule(all, blocks, groups).meant()
            : all;
    List<Entity> answer = new ArrayList<>(meant.size());
    meant.forEach(mention -> answer.add(entityOf(mention, entities, groups)));
    return answer;
  }

  private Entity entityOf(Named mention, Map<String, Entity> entities, Groups groups) {
    return entities.computeIfAbsent(groups.of(mention.key()), bare -> entity(List.of(mention), ""));
  }

  private Named named(Candidate mention, List<String> blocks, GivenNames given, Groups groups) {
    String text = mention.span().of(blocks.get(mention.block()));
    String name = given.name(mention);
    boolean person = mention.type() == EntityType.PERSON;
    String bare = person ? titles.bare(text, name) : text;
    return new Named(mention, name, text, bare, groups.key(mention.type(), name));
  }

  /** The head words alone that mean two things in the article: อนุสัญญาฯ. */
  private static Set<String> ofSeveral(List<Named> named) {
    Map<String, String> meanings = new HashMap<>();
    Set<String> ofSeveral = new HashSet<>();
    for (Named mention : named) {
      boolean head =
          mention.text().endsWith(CUT)
              && HeadEchoes.isHead(mention.text())
              && !mention.name().equals(mention.text());
      String other = head ? meanings.putIfAbsent(mention.text(), mention.name()) : null;
      if (other != null && !other.equals(mention.name())) {
        ofSeveral.add(mention.text());
      }
    }
    return ofSeveral;
  }

  private void joinOwnNames(Named mention, GivenNames given, Groups groups) {
    switch (mention.type()) {
      case ORGANISATION -> {
        if (given.mayMean(mention.text(), mention.name())) {
          groups.join(mention.key(), groups.key(mention.type(), mention.text()));
          if (!given.isUnlisted(mention.text())) {
            joinListed(mention, groups);
          }
        }
      }
      case PLACE -> {
        groups.join(mention.key(), groups.key(mention.type(), mention.text()));
        joinListed(mention, groups);
      }
      case PERSON -> groups.join(mention.key(), groups.key(mention.type(), mention.bare()));
      case LAW -> {
        if (!Sections.isBare(mention.text())) {
          groups.join(mention.key(), groups.key(EntityType.LAW, mention.text()));
        }
        gazetteer
            .named(EntityType.LAW, NameForm.writtenOut(EntityType.LAW, mention.name()))
            .ifPresent(law -> groups.join(groups.key(EntityType.LAW, law.key()), mention.key()));
      }
      case DATE, EVENT, MONEY -> {}
    }
  }

  private void joinListed(Named mention, Groups groups) {
    gazetteer
        .named(mention.type(), mention.text())
        .ifPresent(listed -> groups.join(groups.key(mention.type(), listed.key()), mention.key()));
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
      if (type != EntityType.LAW && !HeadEchoes.isHead(mention.bare())) {
        names.add(mention.bare());
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

  /** The listed name of what bears one, be it under a short form that the article gave nobody. */
  private String chief(List<Named> group, Set<String> names, String language) {
    EntityType type = group.getFirst().type();
    String last = "";
    for (Named each : group) {
      if (each.name().equals(last)) {
        continue;
      }
      last = each.name();
      if (type == EntityType.PERSON && Royals.isName(last)) {
        return royal(group, last);
      }
      Optional<ListedName> listed = gazetteer.named(type, NameForm.listed(type, last));
      if (listed.isPresent()) {
        return listed.get().in(language);
      }
    }
    Set<String> own = type == EntityType.PERSON ? PersonRule.withoutAddressed(names) : names;
    String chief = own.iterator().next();
    for (String name : own) {
      boolean in = isIn(name, language);
      boolean longer = isFuller(name, chief);
      chief = in == isIn(chief, language) ? (longer ? name : chief) : in ? name : chief;
    }
    return chief;
  }

  /** Whether a name has more, but not only a ฯ or more blanks side by side. */
  private static boolean isFuller(String name, String other) {
    if (other.equals(name + CUT) || name.equals(other + CUT)) {
      return other.endsWith(CUT);
    }
    int more = written(name) - written(other);
    return more > 0 || (more == 0 && name.length() < other.length());
  }

  /** Length without wide blanks, and without what stands for something left out. */
  private static int written(String name) {
    return WIDE_BLANKS.matcher(name.replace(CUT, "")).replaceAll("").length();
  }

  /** The name of a member of the royal house, not what others are called in their time, too. */
  private static String royal(List<Named> group, String name) {
    return group.stream()
        .map(Named::name)
        .filter(other -> Royals.otherNames(other).contains(name))
        .findFirst()
        .orElse(name);
  }

  private static boolean isIn(String name, String language) {
    boolean thai = name.charAt(0) >= 'ก' && SpelledLetters.latin(name).isEmpty();
    return thai == language.equals("th");
  }
}
