package org.hotrai.entity.model;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recogniser;
import org.hotrai.text.Span;

/** How many mentions are right: a mention counts only where start, end and kind are. */
final class Score {
  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  /** Adds what is found in the texts of a corpus. */
  void add(Recogniser recogniser, Corpus corpus) {
    for (MarkedText text : corpus.texts()) {
      List<Mention> mentions = recogniser.recognise(List.of(text.text()), null).mentions();
      Set<MarkedText.Marked> found = new HashSet<>();
      mentions.forEach(mention ->
          found.add(
              new MarkedText.Marked(new Span(mention.start(), mention.end()), mention.type())));
      add(new HashSet<>(text.entities()), found);
    }
  }

  private void add(Set<MarkedText.Marked> wanted, Set<MarkedText.Marked> found) {
    found.forEach(mention -> of(mention.type())[wanted.contains(mention) ? 0 : 1]++);
    wanted.stream()
        .filter(mention -> !found.contains(mention))
        .forEach(mention -> of(mention.type())[2]++);
  }

  private int[] of(EntityType type) {
    return counts.computeIfAbsent(type, none -> new int[3]);
  }

  /** A line for each kind that the model knows, and one for all of them together. */
  String table() {
    StringBuilder table = new StringBuilder();
    int[] all = new int[3];
    for (EntityType type : Tags.TYPES) {
      int[] count = of(type);
      for (int i = 0; i < all.length; i++) {
        all[i] += count[i];
      }
      table.append(line(type.name(), count));
    }
    return table + line("all", all);
  }

  private static String line(String name, int[] count) {
    double precision = (double) count[0] / Math.max(1, count[0] + count[1]);
    double recall = (double) count[0] / Math.max(1, count[0] + count[2]);
    double score = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "%-13s F1 %.4f  precision %.4f  recall %.4f  (%d)%n",
        name,
        score,
        precision,
        recall,
        count[0] + count[2]);
  }
}
