package org.hotrai.ui.entities;

import org.hotrai.message.Messages;

/** The lines of the sidebar as they are read aloud. */
final class SidebarWords {
  private SidebarWords() {}

  static String of(SidebarItem item, Messages words) {
    return switch (item) {
      case SidebarItem.Head head ->
          words.text(EntityKind.nameKey(head.type()))
              + ", "
              + words.text("ui.entities.count", head.entities());
      case SidebarItem.Named named -> of(named.row(), words);
      case SidebarItem.Found found -> found.article().summary().title();
      case SidebarItem.Told told -> words.text(told.words());
    };
  }

  private static String of(EntityRow row, Messages words) {
    String here = row.label() + ", " + words.text("ui.entities.times-here", row.count());
    return row.inArchive().isEmpty()
        ? here
        : here + ", " + words.text("ui.entities.in-archive", row.inArchive().getAsInt());
  }
}
