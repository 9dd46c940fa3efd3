package org.hotrai.ui.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hotrai.archive.imports.ImportedItem;

/** Counts what an import tells of, and keeps so much of it as a person would look through. */
final class Tally implements Consumer<ImportedItem> {
  /** How many pages are listed of each end. */
  static final int LISTED = 5_000;

  private final Map<Ending, Integer> counts = new EnumMap<>(Ending.class);
  private final List<ImportedItem> items = new ArrayList<>();

  @Override
  public void accept(ImportedItem item) {
    int count = counts.merge(Ending.of(item), 1, Integer::sum);
    if (count <= LISTED) {
      items.add(item);
    }
  }

  ImportOutcome outcome(ImportOutcome.Kind kind, boolean stopped) {
    return new ImportOutcome(kind, counts, items, stopped);
  }
}
