package org.hotrai.archive.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.entity.role.RoleFinder;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.entity.EntityHistory;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;

/** Puts together what the articles of an archive tell of an entity. */
public final class EntityLookup {
  private static final int READ_ARTICLES = 40;
  private static final int MOST_ROLES = 5;

  private final EntityHistory history;
  private final EntityStore entities;
  private final ArticleStore articles;
  private final Corrections corrections;
  private final RoleFinder roles = new RoleFinder();

  /** Over what those stores hold. */
  public EntityLookup(
      EntityHistory history, EntityStore entities, ArticleStore articles, Corrections corrections) {
    this.history = history;
    this.entities = entities;
    this.articles = articles;
    this.corrections = corrections;
  }

  /**
   * The details of that entity. Reads some of its articles: not for a thread that must not wait.
   */
  public EntityDetails of(EntityKey entity) {
    EntityHistory.Seen seen = history.of(entity);
    List<String> told = entity.type() == EntityType.PERSON ? roles(entity) : List.of();
    return new EntityDetails(
        seen.mentions(),
        seen.articles(),
        seen.firstDay(),
        seen.lastDay(),
        told,
        corrections.description(entity));
  }

  private List<String> roles(EntityKey person) {
    Map<String, List<String>> byFold = new LinkedHashMap<>();
    entities.articlesWith(person).stream()
        .limit(READ_ARTICLES)
        .map(articles::read)
        .flatMap(article -> roles(person, article).stream())
        .forEach(role ->
            byFold.computeIfAbsent(SearchFold.fold(role), none -> new ArrayList<>()).add(role));
    return byFold.values().stream()
        .sorted(Comparator.comparingInt((List<String> same) -> same.size()).reversed())
        .limit(MOST_ROLES)
        .map(List::getFirst)
        .toList();
  }

  private List<String> roles(EntityKey person, StoredArticle article) {
    List<Mention> persons =
        article.mentions().stream().filter(any -> any.type() == EntityType.PERSON).toList();
    List<String> found = new ArrayList<>();
    for (Mention mention : persons) {
      if (SearchFold.fold(mention.entity()).equals(person.foldedName())) {
        List<Span> beside =
            persons.stream()
                .filter(other -> other.block() == mention.block())
                .map(other -> new Span(other.start(), other.end()))
                .toList();
        String text = article.article().blocks().get(mention.block()).text();
        found.addAll(roles.beside(text, new Span(mention.start(), mention.end()), beside));
      }
    }
    return found;
  }
}
