package org.hotrai.archive.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Description;
import org.hotrai.query.HitFinder;
import org.hotrai.query.QueryParser;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.entity.CompanyStore;
import org.hotrai.store.entity.EntityProfileStore;

/** What an archive knows of single entities. Every call may wait for the disk. */
public final class EntityProfiles {
  private final EntityProfileStore store;
  private final ArticleStore articles;
  private final CompanyCount company;
  private final Function<String, List<Long>> search;
  private final Function<EntityKey, Description> said;

  /**
   * Entities in these stores.
   *
   * @param search all articles that a query finds
   * @param said what a person said of an entity
   */
  public EntityProfiles(
      EntityProfileStore store,
      ArticleStore articles,
      CompanyStore company,
      Function<String, List<Long>> search,
      Function<EntityKey, Description> said) {
    this.store = store;
    this.articles = articles;
    this.company = new CompanyCount(company);
    this.search = search;
    this.said = said;
  }

  /** The entity under all its names, be it called otherwise now; empty where none mentions it. */
  public Optional<Entity> named(EntityKey key) {
    return store.entity(key);
  }

  /** What a person said of the entity. */
  public Description description(EntityKey key) {
    return said.apply(key);
  }

  /** The entity and where it appears; empty where no article mentions it any more. */
  public Optional<EntityProfile> find(EntityKey key) {
    return named(key)
        .map(entity -> new EntityProfile(entity, appearances(key)))
        .filter(profile -> profile.appearances().articles() > 0);
  }

  private Appearances appearances(EntityKey key) {
    return Appearances.of(
        store.appearances(key).stream()
            .map(one -> new Appearances.Appearance(one.article(), one.day(), one.mentions()))
            .toList());
  }

  /** Those of the articles that the words of a query find. */
  public Appearances holding(String words, Appearances among) {
    return words.isBlank() ? among : among.in(search.apply(words));
  }

  /**
   * The articles, in this order, each with the sentences that mention the entity; for two entities
   * with the paragraphs that mention both, or else with the first sentences that mention each.
   */
  public List<ArticlePassages> passages(List<EntityKey> entities, List<Long> ids) {
    Map<Long, EntityProfileStore.Places> places = store.places(entities, ids);
    List<ArticlePassages> found = new ArrayList<>();
    for (ArticleSummary summary : articles.summaries(ids)) {
      EntityProfileStore.Places inArticle = places.get(summary.id());
      if (inArticle != null) {
        found.add(ArticlePassages.of(summary, entities, inArticle));
      }
    }
    return found;
  }

  /** The same, with the words of a query marked, too; a blank one has none. */
  public List<ArticlePassages> passages(List<EntityKey> entities, List<Long> ids, String words) {
    List<ArticlePassages> found = passages(entities, ids);
    if (words.isBlank()) {
      return found;
    }
    HitFinder finder = new HitFinder(QueryParser.parseTyped(words).query());
    return found.stream().map(passages -> passages.marking(finder)).toList();
  }

  /** How many paragraphs of each of these articles mention both; those without are left out. */
  public Map<Long, Integer> sharedParagraphs(EntityKey one, EntityKey other, Collection<Long> ids) {
    return store.sharedBlocks(one, other, ids);
  }

  /**
   * What else these articles mention, all of which mention those entities.
   *
   * @param goOn asked now and then; false ends the count
   * @return empty where it was ended
   */
  public Optional<Company> company(
      Collection<EntityKey> entities, List<Long> ids, BooleanSupplier goOn) {
    return company.of(entities, ids, goOn);
  }
}
