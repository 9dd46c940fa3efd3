package org.hotrai.ui.entities;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** Changes what a list shows without moving the lines that stay. */
final class ListChange {
  private ListChange() {}

  /**
   * Makes the first list equal to the second by replacing only the stretch in which they differ.
   */
  static <T> void apply(List<T> shown, List<T> wanted) {
    int least = Math.min(shown.size(), wanted.size());
    int same = 0;
    while (same < least && Objects.equals(shown.get(same), wanted.get(same))) {
      same++;
    }
    int sameBehind = 0;
    while (sameBehind < least - same
        && Objects.equals(
            shown.get(shown.size() - 1 - sameBehind), wanted.get(wanted.size() - 1 - sameBehind))) {
      sameBehind++;
    }
    int end = shown.size() - sameBehind;
    List<T> middle = wanted.subList(same, wanted.size() - sameBehind);
    if (end - same == middle.size()) {
      for (int i = 0; i < middle.size(); i++) {
        if (!Objects.equals(shown.get(same + i), middle.get(i))) {
          shown.set(same + i, middle.get(i));
        }
      }
      return;
    }
    shown.subList(same, end).clear();
    shown.addAll(same, middle);
  }

  /** Chooses the first name, or the first line where there is none. */
  static void chooseName(ListView<SidebarItem> list) {
    int first = 0;
    while (first < list.getItems().size()
        && !(list.getItems().get(first) instanceof SidebarItem.Named)) {
      first++;
    }
    int chosen = first < list.getItems().size() ? first : 0;
    list.getSelectionModel().clearAndSelect(chosen);
    reveal(list, chosen);
  }

  /** The node of a line, if it is in view. */
  static Optional<Node> cell(ListView<?> list, int index) {
    return list.lookupAll(".list-cell").stream()
        .filter(node ->
            node instanceof ListCell<?> cell && cell.getIndex() == index && cell.isVisible())
        .findFirst();
  }

  /** Scrolls the line into view once the list is laid out with its lines. */
  static void reveal(ListView<?> list, int index) {
    Platform.runLater(() -> {
      list.layout();
      if (!isShown(list, index)) {
        list.scrollTo(Math.max(0, index - 2));
      }
    });
  }

  /** Scrolls the lines from one to another into view, as many as there is room for. */
  static void reveal(ListView<?> list, int first, int last) {
    Platform.runLater(() -> {
      list.layout();
      if (!isShown(list, first) || !isShown(list, last)) {
        list.scrollTo(first);
      }
    });
  }

  private static boolean isShown(ListView<?> list, int index) {
    return cell(list, index)
        .map(Node::getBoundsInParent)
        .filter(place -> place.getMinY() >= 0 && place.getMaxY() <= list.getHeight())
        .isPresent();
  }
}
