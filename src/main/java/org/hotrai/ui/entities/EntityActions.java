package org.hotrai.ui.entities;

import java.util.List;
import java.util.function.Consumer;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.EntityKey;
import org.jspecify.annotations.Nullable;

/** Where the entity sidebar leads to. Called on the JavaFX thread. */
public interface EntityActions {
  /**
   * Highlights all mentions of the entity in the text and looks at one of them.
   *
   * @param entity null to highlight none
   * @param nth which of its mentions, from 0
   */
  void look(@Nullable EntityKey entity, int nth);

  /** Looks up the articles that mention the entity and answers on the JavaFX thread. */
  void findArticles(EntityKey entity, Consumer<List<ListedArticle>> answer);

  /** Shows the page of the entity. */
  void openPage(EntityKey entity);

  /** Opens an article. */
  void openArticle(long id);
}
