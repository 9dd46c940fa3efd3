package org.hotrai.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.article.Article;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.person.PersonTitles.Sex;
import org.hotrai.entity.role.RoleFinder;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person of the archive who is meant by a name. A first name or a surname alone means
 * nobody in particular. Two of one name stay apart where one {@link Sighting} contradicts the
 * other, unless the articles have a companion in common, for then one of them has it wrong; the
 * second gets a name that tells him from the first: สมชาย ใจดี (กรมศุลกากร).
 */
final class KnownPersons {
  private final KnownEntities known;
  private final PersonTitles titles = new PersonTitles();
  private final RoleFinder roles = new RoleFinder();

  KnownPersons(KnownEntities known) {
    this.known = known;
  }

  /**
   * The person as the archive knows him, or as he is to be called there.
   *
   * @param mentions all of the article
   * @param article null if only its mentions are known
   */
  Entity asKnown(Entity person, List<Mention> mentions, @Nullable Article article) {
    List<String> full =
        Stream.concat(Stream.of(person.name()), person.aliases().stream())
            .filter(name -> name.indexOf(' ') > 0)
            .toList();
    Map<EntityKey, Entity> namesakes = new LinkedHashMap<>();
    for (String name : full) {
      known
          .named(EntityType.PERSON, SearchFold.fold(name))
          .forEach(each -> namesakes.putIfAbsent(each.key(), each));
    }
    if (namesakes.isEmpty()) {
      return person;
    }
    List<Entity> orderly = new ArrayList<>(namesakes.values());
    if (full.stream().anyMatch(KnownPersons::isThai)
        && !full.stream().allMatch(KnownPersons::isThai)) {
      // Whom the archive has twice, once in each script, is one from now on, by the Thai name.
      orderly.sort(Comparator.comparing(namesake -> !isThai(namesake.name())));
    }
    Sighting here = here(person, mentions, article);
    if (here.sex() == Sex.UNTOLD && here.offices().isEmpty()) {
      return orderly.getFirst();
    }
    return among(orderly, here, person.name(), mentions)
        .orElseGet(() -> apart(person, namesakes, here));
  }

  private static boolean isThai(String name) {
    return name.charAt(0) >= 'ก' && name.charAt(0) <= '๛';
  }

  /** Of those who may be meant one of the same office first. */
  private Optional<Entity> among(
      Collection<Entity> namesakes, Sighting here, String name, List<Mention> mentions) {
    List<Entity> possible = new ArrayList<>();
    for (Entity namesake : namesakes) {
      Optional<KnownArticle> last = known.latest(namesake.key());
      if (last.isEmpty()) {
        possible.add(namesake);
        continue;
      }
      // Offices are compared with offices only, so that most articles need not be read.
      Sighting there = there(namesake, last.get(), !here.offices().isEmpty());
      if (here.sharesOffice(there)) {
        return Optional.of(namesake);
      }
      boolean possibly =
          !here.contradicts(there)
              || Companions.shared(name, mentions, namesake.name(), last.get().mentions());
      if (possibly) {
        possible.add(namesake);
      }
    }
    return possible.stream().findFirst();
  }

  /** Under a name of his own, if there is anything to tell him by. */
  private static Entity apart(Entity person, Map<EntityKey, Entity> namesakes, Sighting here) {
    String mark =
        here.offices().stream()
            .findFirst()
            .map(Office::body)
            .orElse(here.sex() == Sex.FEMALE ? "นาง" : "นาย");
    String name = person.name() + " (" + mark + ")";
    Set<String> others = new LinkedHashSet<>(person.aliases());
    others.add(person.name());
    EntityKey key = new EntityKey(EntityType.PERSON, SearchFold.fold(name));
    return namesakes.getOrDefault(key, new Entity(key, name, List.copyOf(others)));
  }

  private Sighting here(Entity person, List<Mention> mentions, @Nullable Article article) {
    List<Mention> his =
        mentions.stream()
            .filter(each -> each.type() == EntityType.PERSON)
            .filter(each -> each.entity().equals(person.name()))
            .toList();
    List<Office> offices = article == null ? List.of() : offices(his, mentions, article);
    return new Sighting(sex(his), offices, Sighting.day(article));
  }

  private Sighting there(Entity person, KnownArticle article, boolean withOffices) {
    List<Mention> his = article.mentionsOf(person);
    return withOffices
        ? new Sighting(
            sex(his),
            offices(his, article.mentions(), article.article()),
            Sighting.day(article.article()))
        : new Sighting(sex(his), List.of(), null);
  }

  private Sex sex(List<Mention> his) {
    return his.stream()
        .map(mention -> titles.sex(mention.text()))
        .filter(each -> each != Sex.UNTOLD)
        .findFirst()
        .orElse(Sex.UNTOLD);
  }

  private static Map<Integer, List<Span>> personsByBlock(List<Mention> mentions) {
    Map<Integer, List<Span>> spans = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        spans
            .computeIfAbsent(mention.block(), block -> new ArrayList<>())
            .add(new Span(mention.start(), mention.end()));
      }
    }
    return spans;
  }

  private List<Office> offices(List<Mention> his, List<Mention> all, Article article) {
    Map<Integer, List<Span>> persons = personsByBlock(all);
    Set<Office> offices = new LinkedHashSet<>();
    for (Mention mention : his) {
      String text = article.blocks().get(mention.block()).text();
      Span span = new Span(mention.start(), mention.end());
      for (String role :
          roles.beside(text, span, persons.getOrDefault(mention.block(), List.of()))) {
        Office.of(role).ifPresent(offices::add);
      }
    }
    return List.copyOf(offices);
  }
}
