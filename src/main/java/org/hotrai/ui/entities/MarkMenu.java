package org.hotrai.ui.entities;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;

/** Says what marked words are: here, or wherever they stand. */
public final class MarkMenu {
  private MarkMenu() {}

  /** What can be said of marked words. */
  public interface Marking {
    /** They name something of that kind, here. */
    void here(EntityType type);

    /** They do wherever they stand in the archive. */
    void everywhere(EntityType type);

    /** They name something that the archive knows already. */
    void known();
  }

  /** A new menu that says it. */
  public static Menu of(Messages words, Marking marking) {
    Menu menu = new Menu(words.text("ui.correct.mark"));
    addKinds(menu, words, marking::here);
    MenuItem known = new MenuItem(words.text("ui.correct.mark-known"));
    known.setOnAction(event -> marking.known());
    Menu everywhere = new Menu(words.text("ui.correct.mark-everywhere"));
    addKinds(everywhere, words, marking::everywhere);
    menu.getItems().addAll(new SeparatorMenuItem(), known, everywhere);
    return menu;
  }

  private static void addKinds(Menu menu, Messages words, Consumer<EntityType> chosen) {
    for (EntityType type : EntityType.KEPT) {
      MenuItem item = new MenuItem(words.text(EntityKind.oneKey(type)));
      item.setGraphic(Icons.of(EntityKind.icon(type)));
      item.setOnAction(event -> chosen.accept(type));
      menu.getItems().add(item);
    }
  }
}
