package org.hotrai.ui;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.correction.Correction;
import org.hotrai.message.Message;
import org.hotrai.ui.correct.CorrectionWords;

/** Tells of corrections, of each only what holds now: a new notice takes the older one away. */
final class CorrectionNotices {
  private final Notices notices;
  private final Map<Long, Runnable> shown = new HashMap<>();

  CorrectionNotices(Notices notices) {
    this.notices = notices;
  }

  /** Those hold; offers to take them back. */
  void done(List<CorrectionEntry> entries, Consumer<List<CorrectionEntry>> undo) {
    tell(entries, words(entries, CorrectionWords::done), "ui.button.undo", undo);
  }

  /** Those hold no more; offers to bring them back. */
  void undone(List<CorrectionEntry> entries, Consumer<List<CorrectionEntry>> redo) {
    Message what = words(entries, CorrectionWords::named);
    tell(entries, Message.of("ui.correct.undone", what), "ui.correct.redo", redo);
  }

  private static Message words(List<CorrectionEntry> entries, Function<Correction, Message> ofOne) {
    return entries.size() == 1
        ? ofOne.apply(entries.getFirst().correction())
        : Message.of("ui.correct.done.several", entries.size());
  }

  private void tell(
      List<CorrectionEntry> entries,
      Message told,
      String offer,
      Consumer<List<CorrectionEntry>> action) {
    Runnable close = notices.tell(told, notices.offer(offer, () -> action.accept(entries)));
    Set<Runnable> older = new LinkedHashSet<>();
    for (CorrectionEntry entry : entries) {
      Runnable before = shown.put(entry.id(), close);
      if (before != null) {
        older.add(before);
      }
    }
    older.forEach(Runnable::run);
  }
}
