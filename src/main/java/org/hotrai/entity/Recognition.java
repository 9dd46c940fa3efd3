package org.hotrai.entity;

import java.util.List;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;

/**
 * What a text mentions.
 *
 * @param mentions in the order of the text; none overlaps another
 * @param entities what they name, each once; {@link Mention#entity()} is an entity's chief name
 */
public record Recognition(List<Mention> mentions, List<Entity> entities) {
  public Recognition {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
