package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hotrai.article.StoredArticle;
import org.hotrai.ui.reader.ReaderFx;
import org.hotrai.ui.reader.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class SidebarFilterTest {
  private final SidebarStage window = SidebarStage.of(actions());
  private final EntitySidebar sidebar = window.sidebar();

  private static EntityActions actions() {
    return (EntityActions)
        Proxy.newProxyInstance(
            SidebarFilterTest.class.getClassLoader(),
            new Class<?>[] {EntityActions.class},
            (proxy, method, arguments) -> null);
  }

  @BeforeEach
  void show() {
    window.show();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private ListView<SidebarItem> list() {
    return window.list();
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
