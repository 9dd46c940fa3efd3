package org.hotrai.export.pdf.page;

import java.util.List;
import org.hotrai.export.pdf.glyph.TextUnit;

/**
 * Finds which units of a line belong into one actual text: a cluster, and the spaces beside it,
 * since some readers overlook a space that is shown alone.
 */
final class ClusterSpans {
  private final List<TextUnit> units;
  private final boolean endsLine;

  /** Those of these units, which may stand at the end of a line. */
  ClusterSpans(List<TextUnit> units, boolean endsLine) {
    this.units = units;
    this.endsLine = endsLine;
  }

  /** Whether the unit, shown behind nothing, is a cluster or leads to one. */
  boolean begins(int index) {
    int at = behindSpaces(index);
    return at < units.size() && isCluster(units.get(at));
  }

  private static boolean isCluster(TextUnit unit) {
    return !unit.isPlain() || ClusterGlyphs.hidesMark(unit);
  }

  /** Index behind what belongs together with the unit of that index. */
  int end(int first) {
    int end = Math.min(behindSpaces(first) + 1, units.size());
    int behind = behindSpaces(end);
    return endsLine && behind == units.size() ? end : behind;
  }

  private int behindSpaces(int index) {
    int at = index;
    while (at < units.size() && units.get(at).isSpace()) {
      at++;
    }
    return at;
  }
}
