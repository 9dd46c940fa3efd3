package org.hotrai.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text with its runs in reading order.
 *
 * @param runs none of them empty
 * @param direction where it differs from that of the article's language, or null
 */
public record RichText(List<Run> runs, @Nullable Direction direction) {
  /** No text. */
  public static final RichText EMPTY = new RichText(List.of());

  public RichText {
    runs = List.copyOf(runs);
  }

  /** Text that runs the way of the article. */
  public RichText(List<Run> runs) {
    this(runs, null);
  }

  /** The same text set that way. */
  public RichText running(@Nullable Direction other) {
    return new RichText(runs, other);
  }

  /** The text as one plain run. */
  public static RichText plain(String text) {
    return text.isEmpty() ? EMPTY : new RichText(List.of(Run.plain(text)));
  }

  /** Its characters from that index up to the other, set as they are. */
  public RichText cut(int start, int end) {
    List<Run> cut = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, run.text().length());
      if (from < to) {
        cut.add(run.saying(run.text().substring(from, to)));
      }
      at += run.text().length();
    }
    return new RichText(cut, direction);
  }

  /** The characters of all runs. */
  public String text() {
    return runs.size() == 1
        ? runs.getFirst().text()
        : runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Whether there are no characters. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
