package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.ui.reader.ReaderFx;
import org.hotrai.ui.reader.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class SidebarFilterTest {
  private final Stage stage = ReaderFx.call(Stage::new);
  private final EntitySidebar sidebar = ReaderFx.call(this::sidebar);

  private EntitySidebar sidebar() {
    Messages words = Messages.of(Locale.ENGLISH);
    EntityActions actions = actions();
    EntityMenu menu = new EntityMenu(words, actions, () -> stage);
    return new EntitySidebar(
        words, actions, new EntityCard(words, actions, menu), menu, day -> day);
  }

  private static EntityActions actions() {
    return (EntityActions)
        Proxy.newProxyInstance(
            SidebarFilterTest.class.getClassLoader(),
            new Class<?>[] {EntityActions.class},
            (proxy, method, arguments) -> null);
  }

  @BeforeEach
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

  @AfterEach
  void close() {
    ReaderFx.call(() -> {
      stage.close();
      return true;
    });
  }

  @SuppressWarnings("unchecked")
  private ListView<SidebarItem> list() {
    return (ListView<SidebarItem>) sidebar.lookup(".entity-list");
  }

  @Test
  void downLeadsFromTheFilterIntoTheList() {
    ReaderFx.call(() -> {
      TextField filter = (TextField) sidebar.lookup(".text-field");
      filter.setText("มาลี");
      filter.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
      return true;
    });

    assertThat(ReaderFx.call(() -> list().isFocused())).isTrue();
    assertThat(ReaderFx.call(() -> list().getItems().size())).isEqualTo(2);
  }

  @Test
  void downLeadsToTheFirstMatchWhateverWasChosenBefore() {
    ReaderFx.call(() -> {
      TextField filter = (TextField) sidebar.lookup(".text-field");
      filter.setText("า");
      filter.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
      return true;
    });

    assertThat(ReaderFx.call(() -> list().getSelectionModel().getSelectedItem()))
        .isInstanceOfSatisfying(
            SidebarItem.Named.class, named -> assertThat(named.key()).isEqualTo(Samples.MALI));
  }

  @Test
  void theFilterIsOfOneArticle() {
    StoredArticle one = Samples.stored();
    StoredArticle another =
        new StoredArticle(
            one.id() + 1, 1, 1, one.article(), one.mentions(), one.entities(), "01", Instant.EPOCH);
    ReaderFx.call(() -> {
      sidebar.filterProperty().set("มาลี");
      sidebar.show(one);
      assertThat(list().getItems()).hasSize(2);
      sidebar.show(another);
      assertThat(sidebar.filterProperty().get()).isEmpty();
      assertThat(list().getItems()).hasSize(4);
      return true;
    });
  }

  @Test
  void theFilterIsThereOnlyWhereNamesAre() {
    assertThat(ReaderFx.call(() -> sidebar.lookup(".text-field").getParent().isVisible())).isTrue();
    ReaderFx.call(() -> {
      sidebar.show(null);
      return true;
    });
    assertThat(ReaderFx.call(() -> sidebar.lookup(".text-field").getParent().isVisible()))
        .isFalse();
  }
}
