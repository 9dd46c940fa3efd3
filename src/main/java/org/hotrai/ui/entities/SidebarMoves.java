package org.hotrai.ui.entities;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.jspecify.annotations.Nullable;

/** What the lines of the sidebar can be asked for. */
interface SidebarMoves {
  void fold(EntityType type, boolean fold);

  /** Looks at the entity, or at its next mention. */
  void look(EntityKey entity);

  void step(boolean forward);

  void point(@Nullable EntityKey entity);

  void find(EntityKey entity);

  /** Opens the card of the entity beside that node. */
  void showCard(EntityKey entity, Node beside);

  /** Opens the menu of the entity beside its line. */
  void showMenu(EntityKey entity, Node line);

  /** Opens the menu of the entity where the event points. */
  void showMenu(EntityKey entity, Node line, ContextMenuEvent event);

  void correct(Correction correction);

  /** Asks for another name of the entity. */
  void rename(EntityKey entity);

  /** Looks at none. */
  void lookAway();

  void openPage(EntityKey entity);

  /** Opens the page of the entity and the one that is looked at, where that is another. */
  void together(EntityKey entity);

  void openArticle(long id);
}
