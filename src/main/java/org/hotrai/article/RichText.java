package org.hotrai.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with its runs in reading order.
 *
 * @param runs none of them empty
 */
public record RichText(List<Run> runs) {
  /** No text. */
  public static final RichText EMPTY = new RichText(List.of());

  public RichText {
    runs = List.copyOf(runs);
  }

  /** The text as one plain run. */
  public static RichText plain(String text) {
    return text.isEmpty() ? EMPTY : new RichText(List.of(Run.plain(text)));
  }

  /** The characters of all runs. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Whether there are no characters. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
