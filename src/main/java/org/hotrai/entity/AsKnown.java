package org.hotrai.entity;

import java.util.Map;
import org.hotrai.article.EntityKey;

/**
 * What an article mentions, as the archive calls it.
 *
 * @param ownNames the chief names that the article itself gives to those that the archive calls
 *     otherwise; of an entity that has several there the one that came first
 */
public record AsKnown(Recognition recognition, Map<EntityKey, String> ownNames) {
  public AsKnown {
    ownNames = Map.copyOf(ownNames);
  }
}
