package org.hotrai.ui.entitypage;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;

/** Where the page of an entity leads to. Called on the JavaFX thread. */
public interface EntityPageActions {
  /**
   * Opens an article at a mention.
   *
   * @param nth which of that entity's mentions, from 0
   */
  void openArticle(long article, EntityKey entity, int nth);

  /** Searches the archive for that. */
  void search(String query);

  /** Opens a web address in the system's browser. */
  void browse(String url);

  /** What can be said of the entity, as items of a menu. */
  List<MenuItem> corrections(Entity entity);

  /** Goes back to what was read before. */
  void close();
}
