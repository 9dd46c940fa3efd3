package org.hotrai.ui.correct;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.archive.entities.ImportedCorrections;
import org.hotrai.correction.Correction;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.InTurn;
import org.hotrai.ui.control.LongWork;

/**
 * Corrects entities: first in the article that is open, then, with its progress shown, in all
 * others. Used on the FX thread.
 */
public final class CorrectionModel {
  private final CorrectionDesk desk;
  // What is said later may mean what was said before.
  private final InTurn saying;
  private final LongWork work;
  private final Listener listener;
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
  private boolean spreading;
  private boolean more;

  /** Corrects at that desk. */
  public CorrectionModel(
      CorrectionDesk desk, Background background, LongWork work, Listener listener) {
    this.desk = desk;
    this.saying = new InTurn(background);
    this.work = work;
    this.listener = listener;
  }

  /** Hears of what was done. Called on the FX thread. */
  public interface Listener {
    /** The articles that the user sees now. */
    Collection<Long> inSight();

    /** These were noted, and hold in the articles in sight. */
    void corrected(List<CorrectionEntry> made);

    /** These, the last first, do not hold any more. */
    void undone(List<CorrectionEntry> entries);

    /** These hold again. */
    void redone(List<CorrectionEntry> entries);

    /** There is nothing to take back. */
    void nothingToUndo();

    /** From now on corrections are brought to articles that do not have them yet. */
    void spreading();

    /**
     * Articles are right now.
     *
     * @param all false where the user stopped it: the rest is done the next time
     */
    void spread(boolean all);

    /** So many corrections were written to that file. */
    void exported(Path file, int corrections);

    /** A file of corrections was read. */
    void imported(ImportedCorrections imported);

    /** Something did not work. */
    void failed(Throwable failure);
  }

  /** Whether there is a correction to take back; not, until it is known. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  private void lookForUndoable() {
    saying.run(
        () -> desk.log().stream().anyMatch(CorrectionModel::canBeUndone),
        undoable::set,
        listener::failed);
  }

  /** Notes corrections. */
  public void correct(List<Correction> corrections) {
    Collection<Long> inSight = listener.inSight();
    saying.run(
        () -> desk.apply(corrections, inSight),
        made -> {
          undoable.set(true);
          listener.corrected(made);
          spread();
        },
        listener::failed);
  }

  /** Takes these back; an older notice may offer that of some which are taken back already. */
  public void undo(List<CorrectionEntry> entries) {
    Collection<Long> inSight = listener.inSight();
    saying.run(
        () -> {
          List<Long> ids = those(entries, true);
          if (!ids.isEmpty()) {
            desk.undo(ids, inSight);
          }
          return entries;
        },
        this::undone,
        listener::failed);
  }

  /** Does that once all that was said before is noted: it is known then what was last. */
  public void whenSaid(Runnable next) {
    saying.decide(next);
  }

  /** Takes back the last that holds, with all that was said in one go with it. */
  public void undoLast() {
    Collection<Long> inSight = listener.inSight();
    saying.run(
        () -> {
          List<CorrectionEntry> last = last();
          if (!last.isEmpty()) {
            desk.undo(last.stream().map(CorrectionEntry::id).toList(), inSight);
          }
          return last;
        },
        last -> {
          if (last.isEmpty()) {
            listener.nothingToUndo();
          } else {
            undone(last);
          }
        },
        listener::failed);
  }

  private List<CorrectionEntry> last() {
    List<CorrectionEntry> holding =
        desk.log().stream().filter(CorrectionModel::canBeUndone).toList();
    // What a file brought last may have been made long before.
    Set<Long> together =
        holding.stream()
            .map(CorrectionEntry::id)
            .max(Comparator.naturalOrder())
            .map(desk::together)
            .orElse(Set.of());
    return holding.stream().filter(entry -> together.contains(entry.id())).toList();
  }

  private static boolean canBeUndone(CorrectionEntry entry) {
    return entry.holds() && !(entry.correction() instanceof Correction.Undo);
  }

  private void undone(List<CorrectionEntry> entries) {
    listener.undone(entries);
    lookForUndoable();
    spread();
  }

  /** The ids of those of these that hold now, or that do not. */
  private List<Long> those(List<CorrectionEntry> asked, boolean hold) {
    Set<Long> ids = asked.stream().map(CorrectionEntry::id).collect(Collectors.toSet());
    return desk.log().stream()
        .filter(entry -> entry.holds() == hold && ids.contains(entry.id()))
        .map(CorrectionEntry::id)
        .toList();
  }

  /** Makes these hold again, but for those that do already. */
  public void redo(List<CorrectionEntry> entries) {
    Collection<Long> inSight = listener.inSight();
    saying.run(
        () -> {
          List<Long> ids = those(entries, false);
          if (!ids.isEmpty()) {
            desk.redo(ids, inSight);
          }
          return entries;
        },
        again -> {
          undoable.set(true);
          listener.redone(again);
          spread();
        },
        listener::failed);
  }

  /** All that was ever said, the last first; behind what is being said now. */
  public void log(Consumer<List<CorrectionEntry>> answer) {
    saying.run(desk::log, answer, listener::failed);
  }

  /** Looks what was said so far, and goes on with what was cut off when the program ended last. */
  public void resume() {
    lookForUndoable();
    saying.run(
        desk::isUnfinished,
        unfinished -> {
          if (unfinished) {
            spread();
          }
        },
        listener::failed);
  }

  /** One work brings all corrections to all articles; what is said meanwhile asks for another. */
  private void spread() {
    if (spreading) {
      more = true;
      return;
    }
    spreading = true;
    more = false;
    listener.spreading();
    work.start(Message.of("ui.correct.task"), desk::spread, this::spreadEnded, this::spreadFailed);
  }

  private void spreadEnded(boolean finished) {
    spreading = false;
    if (finished && more) {
      spread();
    } else {
      listener.spread(finished);
    }
  }

  /** What was said meanwhile gets one more try. */
  private void spreadFailed(Throwable failure) {
    spreading = false;
    listener.failed(failure);
    if (more) {
      spread();
    }
  }

  /** Writes all that holds to a file, CSV or JSON as its name ends. */
  public void exportTo(Path file) {
    saying.run(
        () -> desk.exportTo(file), count -> listener.exported(file, count), listener::failed);
  }

  /** Notes what is in such a file. */
  public void importFrom(Path file) {
    saying.run(
        () -> desk.importFrom(file),
        imported -> {
          listener.imported(imported);
          if (imported.added() > 0) {
            undoable.set(true);
            spread();
          }
        },
        listener::failed);
  }
}
