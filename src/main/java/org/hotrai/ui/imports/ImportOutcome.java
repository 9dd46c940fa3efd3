package org.hotrai.ui.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.message.Message;

/**
 * What became of everything that one import met.
 *
 * @param counts how many came to each end; an end that none came to may be missing
 * @param items what there is to show of them, not always all
 * @param stopped whether the user stopped it before it had met everything
 */
public record ImportOutcome(
    Kind kind, Map<Ending, Integer> counts, List<ImportedItem> items, boolean stopped) {
  public ImportOutcome {
    counts = Map.copyOf(counts);
    items = List.copyOf(items);
  }

  /** Where the pages came from. */
  public enum Kind {
    /** From files. */
    FILES,
    /** From the archive itself, which read them once more. */
    AGAIN
  }

  /** How many came to that end. */
  public int count(Ending ending) {
    return counts.getOrDefault(ending, 0);
  }

  /** How many there were. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those shown that came to one of these ends. */
  public List<ImportedItem> with(Set<Ending> endings) {
    return items.stream().filter(item -> endings.contains(Ending.of(item))).toList();
  }

  /** Whether something was left out that the user expects, so that the list is shown at once. */
  public boolean asksForTheList() {
    int expected = count(Ending.IMPORTED) + count(Ending.CHANGED);
    return switch (kind) {
      case FILES -> stopped || total() == 0 || expected < total();
      case AGAIN -> stopped || count(Ending.UNREADABLE) > 0;
    };
  }

  /** One line on how it ended. */
  public Message told() {
    return switch (kind) {
      case FILES ->
          Message.of(
              "ui.imports.done",
              count(Ending.IMPORTED),
              count(Ending.CHANGED),
              count(Ending.UNCHANGED),
              count(Ending.NEEDS_A_LOOK),
              count(Ending.UNREADABLE));
      case AGAIN ->
          Message.of(
              "ui.imports.done-again", total(), count(Ending.IMPORTED), count(Ending.CHANGED));
    };
  }
}
