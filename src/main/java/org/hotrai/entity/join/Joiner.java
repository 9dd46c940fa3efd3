package org.hotrai.entity.join;

import static java.util.stream.Collectors.toCollection;

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
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.echo.HeadEchoes;
import org.hotrai.entity.law.Amendments;
import org.hotrai.entity.law.Orders;
import org.hotrai.entity.law.Sections;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.meeting.DatedEvents;
import org.hotrai.entity.meeting.MeetingForm;
import org.hotrai.entity.person.GivenNames;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.person.PersonTitles.Sex;
import org.hotrai.entity.place.DistrictName;
import org.hotrai.entity.royal.Royals;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one article that name one thing. A mention is joined with the name that its
 * finder gave it, with what the lists call so, with the names in the bracket behind it, and with
 * the one full name that it is a part of. Names are compared in the search fold.
 */
public final class Joiner {
  private static final String THAI = "th";
  private static final String ENGLISH = "en";
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
    List<@Nullable String> districts = Districts.names(mentions, blocks, gazetteer);
    PersonRule persons = new PersonRule(titles);
    PersonRule.Apart apart = persons.apart(mentions, blocks);
    Set<String> apartNames = Set.copyOf(apart.names().values());
    for (int i = 0; i < mentions.size(); i++) {
      Candidate mention = mentions.get(i);
      String text = mention.span().of(blocks.get(mention.block()));
      boolean person = mention.type() == EntityType.PERSON;
      String told = person ? apart.names().get(text) : districts.get(i);
      all.add(named(mention, text, told, given, groups));
    }
    List<Named> named = new ArrayList<>(all);
    named.removeIf(SectionRule::isBare);
    Set<String> ofSeveral = ofSeveral(named);
    Set<List<String>> seen = new HashSet<>();
    for (Named mention : named) {
      if (!ofSeveral.contains(mention.text())
          && !apartNames.contains(mention.name())
          && seen.add(List.of(mention.key(), mention.name(), mention.text()))) {
        joinOwnNames(mention, given, groups);
      }
    }
    new BracketRule(gazetteer).join(named, blocks, groups);
    MaidenNames.join(named, blocks, groups);
    new ForeignSpellings(gazetteer).join(named, blocks, groups);
    ScriptRule.join(named, groups);
    persons.join(named, apart, groups);
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

  /** A mention with that text, and the name that tells it from others of its name, if it needs. */
  private Named named(
      Candidate mention, String text, @Nullable String told, GivenNames given, Groups groups) {
    String name = given.name(mention);
    boolean person = mention.type() == EntityType.PERSON;
    String bare = person ? titles.bare(text, name) : text;
    String whole = told == null ? name : told;
    return new Named(mention, whole, text, bare, groups.key(mention.type(), whole));
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
        if (given.mayMean(mention.text(), mention.name()) && !isForeign(mention)) {
          groups.join(mention.key(), groups.key(mention.type(), mention.text()));
          if (!given.isUnlisted(mention.text())) {
            joinListed(mention, mention.text(), groups);
          }
        }
      }
      case PLACE -> {
        if (!DistrictName.of(mention.text()).isOfSeveral()) {
          groups.join(mention.key(), groups.key(mention.type(), mention.text()));
          joinListed(mention, mention.text(), groups);
        }
      }
      case PERSON -> {
        groups.join(mention.key(), groups.key(mention.type(), mention.bare()));
        joinListed(mention, mention.name(), groups);
      }
      case LAW -> {
        // What has only its number in the text may be of several acts: (ฉบับที่ 2) พ.ศ. 2545.
        if (!Sections.isBare(mention.text())
            && !Amendments.isNumber(mention.text())
            && !Orders.isUnderAct(mention.name())) {
          groups.join(mention.key(), groups.key(EntityType.LAW, mention.text()));
        }
        gazetteer
            .named(EntityType.LAW, NameForm.writtenOut(EntityType.LAW, mention.name()))
            .ifPresent(law -> groups.join(groups.key(EntityType.LAW, law.key()), mention.key()));
      }
      case DATE, EVENT, MONEY -> {}
    }
  }

  /** Whether it is a body of another country than the listed one that is called as is written. */
  private boolean isForeign(Named body) {
    return body.name().length() > body.text().length()
        && body.name().startsWith(body.text())
        && gazetteer.named(EntityType.ORGANISATION, body.name()).isEmpty()
        && gazetteer
            .named(EntityType.ORGANISATION, body.text())
            .filter(own -> !own.key().equals(body.name()))
            .isPresent();
  }

  private void joinListed(Named mention, String name, Groups groups) {
    gazetteer
        .named(mention.type(), name)
        .ifPresent(listed -> groups.join(groups.key(mention.type(), listed.key()), mention.key()));
  }

  private Entity entity(List<Named> group, String language) {
    EntityType type = group.getFirst().type();
    if (type == EntityType.DATE) {
      return date(group.getFirst().mention());
    }
    Set<String> names = new LinkedHashSet<>();
    List<String> listed = type == EntityType.EVENT ? meeting(group) : List.of();
    names.addAll(listed);
    for (Named mention : group) {
      names.add(closed(NameForm.writtenOut(type, mention.name())));
      names.add(closed(mention.name()));
      // A name that needs its title is another's without it.
      boolean titled = type == EntityType.PERSON && titles.sex(mention.name()) != Sex.UNTOLD;
      if (type != EntityType.LAW && !titled && !HeadEchoes.isHead(mention.bare())) {
        names.add(closed(mention.bare()));
      }
    }
    if (type == EntityType.PERSON) {
      for (String name : List.copyOf(names)) {
        gazetteer
            .named(type, name)
            .ifPresent(person -> names.addAll(List.of(person.thai(), person.english())));
      }
    }
    String chief =
        listed.isEmpty()
            ? closed(chief(group, names, language))
            : language.equals(THAI) ? listed.getFirst() : listed.getLast();
    names.remove(chief);
    // Every province has one of these.
    names.removeIf(name -> type == EntityType.PLACE && DistrictName.of(name).isCapital());
    EntityKey key = new EntityKey(type, SearchFold.fold(chief));
    return new Entity(key, chief, List.copyOf(names));
  }

  /** The names of a meeting that the list has. */
  private static List<String> meeting(List<Named> group) {
    return group.stream()
        .map(mention -> MeetingForm.listed(mention.name()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
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
        return listed.get().in(type == EntityType.PERSON ? written(group, language) : language);
      }
    }
    Set<String> own = own(group, names, language);
    String chief = own.iterator().next();
    for (String name : own) {
      boolean in = isIn(name, language);
      boolean longer = isFuller(name, chief);
      chief = in == isIn(chief, language) ? (longer ? name : chief) : in ? name : chief;
    }
    return chief;
  }

  /** The article's language if a name of the group is written in it, else the other one. */
  private static String written(List<Named> group, String language) {
    boolean own = group.stream().anyMatch(each -> isIn(each.bare(), language));
    return own ? language : language.equals(THAI) ? ENGLISH : THAI;
  }

  /** Those of the names of a group that may be its chief one. */
  private static Set<String> own(List<Named> group, Set<String> names, String language) {
    return switch (group.getFirst().type()) {
      case PERSON -> PersonRule.withoutAddressed(names);
      case EVENT -> {
        // What is called by its date is called so in one way, however it is written.
        Set<String> dated =
            group.stream()
                .map(Named::name)
                .filter(DatedEvents::isName)
                .collect(toCollection(LinkedHashSet::new));
        yield dated.isEmpty()
            ? names.stream().map(MeetingForm::plain).collect(toCollection(LinkedHashSet::new))
            : dated;
      }
      case ORGANISATION -> {
        // What the list named by its country is called so, however it is written.
        Set<String> foreign = new LinkedHashSet<>();
        for (Named each : group) {
          if (each.mention().origin() == Origin.LIST && isIn(each.name(), language)) {
            foreign.add(each.name());
          }
        }
        yield foreign.isEmpty() ? names : foreign;
      }
      case PLACE, LAW, DATE, MONEY -> names;
    };
  }

  /** A name with one blank where columns or a typist left more. */
  private static String closed(String name) {
    return name.contains("  ") ? WIDE_BLANKS.matcher(name).replaceAll(" ") : name;
  }

  /** Whether a name has more, but not only a ฯ, and not the word for a mayor. */
  private static boolean isFuller(String name, String other) {
    if (NameForm.isOfMayor(name)) {
      return false;
    }
    if (other.equals(name + CUT) || name.equals(other + CUT)) {
      return other.endsWith(CUT);
    }
    return name.replace(CUT, "").length() > other.replace(CUT, "").length();
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
    return thai == language.equals(THAI);
  }
}
