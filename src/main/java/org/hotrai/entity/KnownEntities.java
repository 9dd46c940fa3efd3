package org.hotrai.entity;

import java.util.List;
import java.util.Optional;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;

/** What joining names over articles needs to know of the archive. */
public interface KnownEntities {
  /**
   * The entities of that kind that bear this name, given in the search fold: as their chief name
   * first, then the longest known. Their other names are left out; of very many, some are.
   */
  List<Entity> named(EntityType type, String foldedName);

  /** The article that came last of those that mention it. */
  Optional<KnownArticle> latest(EntityKey entity);
}
