package org.hotrai.ui.control;

import java.util.List;
import org.hotrai.text.Clusters;

/** Names that are too long for their line lose their middle, never a letter its marks. */
public final class Shortened {
  private Shortened() {}

  /**
   * The text itself where it is short enough; else its beginning and its end, which tell more of a
   * file's name or an address than the middle does.
   *
   * @param most clusters that it may have, the sign of omission among them
   */
  public static String middle(String text, int most) {
    List<String> clusters = Clusters.of(text);
    if (clusters.size() <= most) {
      return text;
    }
    int beginning = most / 3;
    int end = clusters.size() - (most - beginning - 1);
    return String.join("", clusters.subList(0, beginning))
        + "…"
        + String.join("", clusters.subList(end, clusters.size()));
  }
}
