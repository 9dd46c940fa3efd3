package org.hotrai.ui.entities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.archive.entities.EntityDetails;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Correction;
import org.jspecify.annotations.Nullable;

/**
 * Where the entity sidebar and the entity card lead to. Called on the JavaFX thread; answers come
 * there.
 */
public interface EntityActions {
  /**
   * Highlights all mentions of the entity in the text and looks at one of them.
   *
   * @param entity null to highlight none
   * @param nth which of its mentions, from 0
   */
  void look(@Nullable EntityKey entity, int nth);

  /** Puts the article before the page of an entity, where one covers it. */
  void showArticle();

  /** Points out all mentions of the entity in the text for a moment; null points out none. */
  void point(@Nullable EntityKey entity);

  /** Looks up the articles that mention the entity. */
  void findArticles(EntityKey entity, Consumer<List<ListedArticle>> answer);

  /** Looks up in how many articles each of them is. */
  void countArticles(Collection<EntityKey> entities, Consumer<Map<EntityKey, Integer>> answer);

  /** Looks up what the archive tells of the entity. */
  void details(EntityKey entity, Consumer<EntityDetails> answer);

  /** Looks for entities that articles mention and of which a name holds those words. */
  void search(String words, Consumer<List<EntityCount>> answer);

  /** Notes a correction, which holds everywhere. */
  void correct(Correction correction);

  /** Opens a web address in the system's browser. */
  void browse(String url);

  /** Opens an article. */
  void openArticle(long id);

  /** Opens the page of the entity. */
  void openPage(EntityKey entity);

  /** Opens the page of what mentions both of them. */
  void openTogether(EntityKey one, EntityKey other);
}
