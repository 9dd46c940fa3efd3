package org.hotrai.ui.entities;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.hotrai.message.Messages;
import org.hotrai.ui.reader.ReaderFx;
import org.hotrai.ui.reader.Samples;

/** A sidebar in a window of its own, with the entities of the sample. */
record SidebarStage(Stage stage, EntityMenu menu, EntitySidebar sidebar) {
  static SidebarStage of(EntityActions actions) {
    return ReaderFx.call(() -> {
      Messages words = Messages.of(Locale.ENGLISH);
      Stage stage = new Stage();
      EntityMenu menu = new EntityMenu(words, actions, () -> stage);
      EntityCard card = new EntityCard(words, actions, menu);
      return new SidebarStage(
          stage, menu, new EntitySidebar(words, actions, card, menu, day -> day));
    });
  }

  /** Shows it, with the keys in its list. */
  void show() {
    ReaderFx.call(() -> {
      stage.setScene(new Scene(sidebar, 300, 500));
      stage.show();
      sidebar.show(Samples.stored());
      list().requestFocus();
      list().getSelectionModel().select(3);
      return true;
    });
  }

  void close() {
    ReaderFx.call(() -> {
      stage.close();
      return true;
    });
  }

  @SuppressWarnings("unchecked")
  ListView<SidebarItem> list() {
    return (ListView<SidebarItem>) sidebar.lookup(".entity-list");
  }
}
