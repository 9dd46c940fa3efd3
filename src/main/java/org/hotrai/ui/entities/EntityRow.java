package org.hotrai.ui.entities;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hotrai.article.Entity;

/**
 * An entity in the sidebar.
 *
 * @param label its name as it is read; a date in words
 * @param count how often the article mentions it
 * @param inArchive how many articles of the archive do; empty until that is looked up
 */
public record EntityRow(Entity entity, String label, int count, OptionalInt inArchive) {
  /** Its names beside the label, its chief name first where the label is another. */
  List<String> otherNames() {
    boolean own = label.equals(entity.nameHere()) && !label.equals(entity.name());
    return own
        ? Stream.concat(
                Stream.of(entity.name()),
                entity.aliases().stream().filter(alias -> !alias.equals(label)))
            .toList()
        : entity.aliases();
  }

  /** The same with that count of the archive. */
  EntityRow inArchive(int articles) {
    return new EntityRow(entity, label, count, OptionalInt.of(articles));
  }
}
