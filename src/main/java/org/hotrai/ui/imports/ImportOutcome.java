package org.hotrai.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hotrai.archive.ImportedItem;
import org.hotrai.archive.ImportedItem.Status;

/**
 * What became of everything that one import met.
 *
 * @param stopped whether the user stopped it before it had met everything
 */
public record ImportOutcome(List<ImportedItem> items, boolean stopped) {
  public ImportOutcome {
    items = List.copyOf(items);
  }

  /** How many came to that end. */
  public int count(Status status) {
    return with(Set.of(status)).size();
  }

  /** Those that came to one of these ends. */
  public List<ImportedItem> with(Set<Status> statuses) {
    return items.stream().filter(item -> statuses.contains(item.status())).toList();
  }

  /**
   * Whether something was left out, refused or there already, so that the user should see the list.
   */
  public boolean needsALook() {
    return stopped || items.isEmpty() || count(Status.REJECTED) + count(Status.DUPLICATE) > 0;
  }

  /** Name of the file, with the place inside it. */
  static String place(ImportedItem item) {
    Path name = Path.of(item.path()).getFileName();
    String file = name == null ? item.path() : name.toString();
    return item.member() == null ? file : file + " › " + item.member();
  }
}
