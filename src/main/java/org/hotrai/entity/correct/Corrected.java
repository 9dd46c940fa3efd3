package org.hotrai.entity.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in an article, and what stands there after corrections.
 *
 * @param found what was recognised
 * @param standing for each mention that was recognised what it is now; null where it is none
 * @param added mentions that a person made
 * @param entities those that are named now, each once, in the order of the text
 */
public record Corrected(
    Recognition found,
    List<@Nullable Mention> standing,
    List<Mention> added,
    List<Entity> entities) {
  static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start);

  public Corrected {
    standing = Collections.unmodifiableList(new ArrayList<>(standing));
    added = List.copyOf(added);
    entities = List.copyOf(entities);
  }

  /** What a text mentions that nobody corrected. */
  public static Corrected unchanged(Recognition found) {
    return new Corrected(found, new ArrayList<>(found.mentions()), List.of(), found.entities());
  }

  /** What the text mentions now. */
  public Recognition recognition() {
    List<Mention> mentions =
        Stream.concat(standing.stream().filter(Objects::nonNull), added.stream())
            .sorted(ORDER)
            .toList();
    return new Recognition(mentions, entities);
  }
}
