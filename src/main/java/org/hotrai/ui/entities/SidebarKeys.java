package org.hotrai.ui.entities;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hotrai.article.EntityKey;
import org.jspecify.annotations.Nullable;

/**
 * What keys do in the sidebar. On an entity: Enter looks at it and steps on, with Shift back, with
 * Alt opens its page; Space opens its card, F2 renames it, the menu key opens its menu, Escape
 * looks away. On the head of a kind they fold it.
 */
final class SidebarKeys {
  private final SidebarMoves moves;

  SidebarKeys(SidebarMoves moves) {
    this.moves = moves;
  }

  /**
   * Answers a key; false where it means nothing there.
   *
   * @param line the node of that item
   */
  boolean pressed(KeyEvent event, @Nullable SidebarItem item, Node line) {
    return switch (item) {
      case SidebarItem.Head head -> onHead(event.getCode(), head);
      case SidebarItem.Named named -> onEntity(event, named, line);
      case SidebarItem.Found found when event.getCode() == KeyCode.ENTER -> {
        moves.openArticle(found.article().summary().id());
        yield true;
      }
      case null, default -> false;
    };
  }

  private boolean onHead(KeyCode code, SidebarItem.Head head) {
    boolean turns = code == KeyCode.ENTER || code == KeyCode.SPACE;
    boolean folds = code == KeyCode.LEFT && head.open();
    boolean opens = code == KeyCode.RIGHT && !head.open();
    if (turns || folds || opens) {
      moves.fold(head.type(), head.open());
    }
    return turns || folds || opens;
  }

  private boolean onEntity(KeyEvent event, SidebarItem.Named named, Node line) {
    EntityKey entity = named.key();
    if (event.getCode() == KeyCode.F10 && event.isShiftDown()) {
      moves.showMenu(entity, line);
      return true;
    }
    switch (event.getCode()) {
      case ENTER -> {
        if (event.isAltDown()) {
          moves.openPage(entity);
        } else if (event.isShortcutDown()) {
          moves.together(entity);
        } else if (event.isShiftDown() && named.looked().isPresent()) {
          moves.step(false);
        } else {
          moves.look(entity);
        }
      }
      case SPACE -> moves.showCard(entity, line);
      case F2 -> moves.rename(entity);
      case CONTEXT_MENU -> moves.showMenu(entity, line);
      case LEFT -> moves.fold(entity.type(), true);
      case ESCAPE -> moves.lookAway();
      default -> {
        return false;
      }
    }
    return true;
  }
}
