package org.hotrai.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.hotrai.archive.entities.CorrectionEntry;

/**
 * What was done since the window was opened and can be taken back: which of it was the last, and
 * what of it was taken back. Corrections made before that stand in their own log.
 */
final class UndoHistory {
  private final Deque<Act> done = new ArrayDeque<>();
  private final Deque<Act> undone = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper deleted = new ReadOnlyBooleanWrapper(this, "deleted");
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");

  /** What was done in one go. */
  sealed interface Act {
    /** Articles were deleted. */
    record Deletion(List<Long> articles) implements Act {}

    /** Corrections were made. */
    record Corrected(List<CorrectionEntry> entries) implements Act {
      Set<Long> ids() {
        return entries.stream().map(CorrectionEntry::id).collect(Collectors.toSet());
      }
    }

    /** Corrections came from a file. */
    record Imported() implements Act {}

    /** Nothing of that. */
    record Nothing() implements Act {}
  }

  /** Whether articles were deleted that can be brought back. */
  ReadOnlyBooleanProperty deletedProperty() {
    return deleted.getReadOnlyProperty();
  }

  /** Whether something was taken back that can be done again. */
  ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** What was done last of what is not taken back. */
  Act last() {
    return done.isEmpty() ? new Act.Nothing() : done.peek();
  }

  /** What was taken back last of what was not done again. */
  Act lastUndone() {
    return undone.isEmpty() ? new Act.Nothing() : undone.peek();
  }

  /** Something new was done: what was taken back before cannot follow on it. */
  void did(Act act) {
    done.push(act);
    undone.clear();
    changed();
  }

  /** What was taken back is done again. */
  void redid(Act act) {
    drop(undone, act);
    drop(done, act);
    done.push(act);
    changed();
  }

  /** That was taken back, whether it was the last or not. */
  void undid(Act act) {
    if (!drop(done, act) && act instanceof Act.Corrected && last() instanceof Act.Imported) {
      done.pop();
    }
    drop(undone, act);
    undone.push(act);
    changed();
  }

  /** Takes it, or what is part of it, out of those; false where there was none of it. */
  private static boolean drop(Deque<Act> acts, Act gone) {
    List<Act> left = new ArrayList<>();
    boolean dropped = false;
    for (Act act : acts) {
      Act rest = without(act, gone);
      dropped |= !rest.equals(act);
      if (!(rest instanceof Act.Nothing)) {
        left.add(rest);
      }
    }
    acts.clear();
    acts.addAll(left);
    return dropped;
  }

  private static Act without(Act act, Act gone) {
    if (act instanceof Act.Deletion(var articles) && gone instanceof Act.Deletion(var back)) {
      List<Long> left = articles.stream().filter(article -> !back.contains(article)).toList();
      return left.isEmpty() ? new Act.Nothing() : new Act.Deletion(left);
    }
    if (act instanceof Act.Corrected(var entries) && gone instanceof Act.Corrected corrected) {
      Set<Long> ids = corrected.ids();
      List<CorrectionEntry> left =
          entries.stream().filter(entry -> !ids.contains(entry.id())).toList();
      return left.isEmpty() ? new Act.Nothing() : new Act.Corrected(left);
    }
    return act;
  }

  private void changed() {
    deleted.set(done.stream().anyMatch(act -> act instanceof Act.Deletion));
    redoable.set(!undone.isEmpty());
  }
}
