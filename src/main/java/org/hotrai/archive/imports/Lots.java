package org.hotrai.archive.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotrai.store.ArchiveFile;

/**
 * Writes pages in lots, each of them one transaction, and tells of a page only when it is safe on
 * disk.
 */
final class Lots {
  private static final int PAGES_A_LOT = 150;
  private static final long BYTES_A_LOT = 32L << 20;

  private final ArchiveFile file;
  private final Consumer<ImportedItem> told;
  private final List<Supplier<Optional<ImportedItem>>> waiting = new ArrayList<>();
  private long bytes;

  Lots(ArchiveFile file, Consumer<ImportedItem> told) {
    this.file = file;
    this.told = told;
  }

  /**
   * Writes the page with the next lot.
   *
   * @param size of what waits in memory, in bytes
   * @param write writes it, inside the transaction, and tells what became of it; nothing where it
   *     is gone
   */
  void add(long size, Supplier<Optional<ImportedItem>> write) {
    waiting.add(write);
    bytes += size;
    if (waiting.size() >= PAGES_A_LOT || bytes >= BYTES_A_LOT) {
      finish();
    }
  }

  /** Writes what waits. */
  void finish() {
    if (waiting.isEmpty()) {
      return;
    }
    List<ImportedItem> items = new ArrayList<>();
    file.inTransaction(() -> waiting.forEach(write -> write.get().ifPresent(items::add)));
    waiting.clear();
    bytes = 0;
    items.forEach(told);
  }
}
