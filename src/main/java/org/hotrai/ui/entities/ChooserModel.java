package org.hotrai.ui.entities;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.correction.EntityName;
import org.hotrai.text.SearchFold;

/** The entities that a person may mean who looks for one that is like another. */
final class ChooserModel {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final EntityName like;
  private List<EntityCount> found = List.of();
  private String words = "";

  ChooserModel(EntityName like) {
    this.like = like;
  }

  /**
   * The words to look for: those that were typed, or, before anything is, the longest part of the
   * name, which other spellings of it share most often.
   */
  String wanted(String typed) {
    words = typed.strip();
    return words.isEmpty()
        ? SPACE
            .splitAsStream(like.name().strip())
            .max(Comparator.comparingInt(String::length))
            .orElse("")
        : words;
  }

  /** These were found for them. */
  void found(List<EntityCount> entities) {
    found = List.copyOf(entities);
  }

  /** The others, those of the same kind first, of these the ones whose name begins so. */
  List<EntityCount> offered() {
    String beginning = SearchFold.fold(words);
    return found.stream()
        .filter(count -> !count.entity().key().equals(like.key()))
        .sorted(
            Comparator.comparing((EntityCount count) -> count.entity().key().type() != like.type())
                .thenComparing(count -> !count.entity().key().foldedName().startsWith(beginning))
                .thenComparing(Comparator.comparingInt(EntityCount::articles).reversed()))
        .toList();
  }
}
