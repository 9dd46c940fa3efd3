package org.hotrai.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotrai.correction.Correction.Undo;

/** What holds of a log of corrections. */
public final class EffectiveLog {
  private EffectiveLog() {}

  /**
   * The ids of all entries that are not undone, or whose undoing is undone.
   *
   * @param log in the order of ids
   */
  public static Set<Long> ids(List<LoggedCorrection> log) {
    Set<Long> undone = new HashSet<>();
    Set<Long> effective = new HashSet<>();
    for (LoggedCorrection entry : log.reversed()) {
      if (undone.contains(entry.id())) {
        continue;
      }
      effective.add(entry.id());
      if (entry.correction() instanceof Undo(long correction)) {
        undone.add(correction);
      }
    }
    return effective;
  }

  /**
   * The corrections that hold, as they were made one after another, without those that only undo.
   * What came from elsewhere takes its place by the time at which it was made there.
   */
  public static List<LoggedCorrection> of(List<LoggedCorrection> log) {
    Set<Long> effective = ids(log);
    return log.stream()
        .filter(entry -> effective.contains(entry.id()) && !(entry.correction() instanceof Undo))
        .sorted(LoggedCorrection.AS_MADE)
        .toList();
  }
}
