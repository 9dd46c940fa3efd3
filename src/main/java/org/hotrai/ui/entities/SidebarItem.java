package org.hotrai.ui.entities;

import java.util.Optional;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.message.Message;
import org.hotrai.ui.reader.Steps;

/** A line of the sidebar. */
public sealed interface SidebarItem {
  /**
   * The head of a kind.
   *
   * @param entities how many of the kind pass the filter
   * @param open whether they are listed below it
   */
  record Head(EntityType type, int entities, boolean open) implements SidebarItem {}

  /**
   * An entity.
   *
   * @param looked which of its mentions is looked at; empty where another entity is, or none
   */
  record Named(EntityRow row, Optional<Steps> looked) implements SidebarItem {
    /** The entity's key. */
    public EntityKey key() {
      return row.entity().key();
    }
  }

  /** Another article that mentions the entity that is looked at. */
  record Found(ListedArticle article) implements SidebarItem {}

  /** Words of the sidebar itself. */
  record Told(Message words) implements SidebarItem {}
}
