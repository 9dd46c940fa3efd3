package org.hotrai.ui.entities;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.hotrai.article.EntityKey;
import org.jspecify.annotations.Nullable;

/** The lines of the sidebar, and the cursor in them, which stays with its entity. */
final class SidebarLines {
  private final ListView<SidebarItem> list;

  SidebarLines(ListView<SidebarItem> list) {
    this.list = list;
  }

  /** Shows those lines. */
  void show(List<SidebarItem> items) {
    Object cursor = place(list.getSelectionModel().getSelectedItem());
    ListChange.apply(list.getItems(), items);
    for (int i = 0; cursor != null && i < list.getItems().size(); i++) {
      if (cursor.equals(place(list.getItems().get(i)))) {
        list.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
  }

  /** What stays the same of a line when its counts or steps change. */
  private static @Nullable Object place(@Nullable SidebarItem item) {
    return switch (item) {
      case SidebarItem.Head head -> head.type();
      case SidebarItem.Named named -> named.key();
      case null, default -> item;
    };
  }

  /** The entity on whose line the cursor is. */
  Optional<EntityKey> cursor() {
    return list.getSelectionModel().getSelectedItem() instanceof SidebarItem.Named named
        ? Optional.of(named.key())
        : Optional.empty();
  }

  /** Moves the cursor to an entity, and brings it into view if that is wanted. */
  void moveTo(EntityKey entity, boolean reveal) {
    int index = indexOf(entity);
    if (index >= 0) {
      list.getSelectionModel().clearAndSelect(index);
      if (reveal) {
        ListChange.reveal(list, index);
      }
    }
  }

  /** Brings an entity into view with the articles that were found with it. */
  void revealFound(EntityKey entity) {
    int row = indexOf(entity);
    int last = row;
    while (last + 1 < list.getItems().size()
        && (list.getItems().get(last + 1) instanceof SidebarItem.Found
            || list.getItems().get(last + 1) instanceof SidebarItem.Told)) {
      last++;
    }
    if (row >= 0) {
      ListChange.reveal(list, row, last);
    }
  }

  /** The line of that entity, -1 where it has none. */
  private int indexOf(EntityKey entity) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof SidebarItem.Named named && named.key().equals(entity)) {
        return i;
      }
    }
    return -1;
  }
}
