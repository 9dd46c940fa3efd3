package org.hotrai.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotrai.correction.Correction.Undo;

/** What holds of a log of corrections. */
public final class EffectiveLog {
  private EffectiveLog() {}

  /** The ids of all entries that are not undone, or whose undoing is undone. */
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

  /** The corrections that hold, in their order, without those that only undo. */
  public static List<LoggedCorrection> of(List<LoggedCorrection> log) {
    Set<Long> effective = ids(log);
    List<LoggedCorrection> holding = new ArrayList<>();
    for (LoggedCorrection entry : log) {
      if (effective.contains(entry.id()) && !(entry.correction() instanceof Undo)) {
        holding.add(entry);
      }
    }
    return holding;
  }
}
