package org.hotrai.ui.entities;

import java.util.OptionalInt;
import org.hotrai.article.Entity;

/**
 * An entity in the sidebar.
 *
 * @param label its name as it is read; a date in words
 * @param count how often the article mentions it
 * @param inArchive how many articles of the archive do; empty until that is looked up
 */
public record EntityRow(Entity entity, String label, int count, OptionalInt inArchive) {
  /** The same with that count of the archive. */
  EntityRow inArchive(int articles) {
    return new EntityRow(entity, label, count, OptionalInt.of(articles));
  }
}
