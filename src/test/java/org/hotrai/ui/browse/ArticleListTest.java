package org.hotrai.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.FxThread;
import org.hotrai.ui.control.WrappedText;
import org.junit.jupiter.api.Test;

class ArticleListTest {
  private final Shelves shelf = new Shelves("ประกาศเรื่องที่หนึ่ง", "second", "third");
  private final Background atOnce = new Background(Runnable::run, Runnable::run);
  private final BrowseModel model = new BrowseModel(shelf, atOnce, failure -> {});

  @Test
  void cellsSayTitleSiteAndTheDateInBothEras() throws Exception {
    String shown =
        FxThread.call(() -> {
          model.reload();
          ArticleList list = new ArticleList(model, Messages.of(Locale.of("th")), id -> {});
          layOut(list);
          return list.node().lookupAll(".wrapped-text").stream()
              .map(node -> ((WrappedText) node).getText())
              .collect(Collectors.joining("\n"));
        });
    assertThat(shown)
        .contains("ประกาศเรื่องที่หนึ่ง", "ราชกิจจา", "19 ธ.ค. 2562 · 2019", "คำแรกของ");
  }

  @Test
  void aClickOnTheOpenArticleOpensItAgain() throws Exception {
    List<Long> opened = new ArrayList<>();
    FxThread.call(() -> {
      model.reload();
      ArticleList list = new ArticleList(model, Messages.of(Locale.ENGLISH), opened::add);
      layOut(list);
      list.select(1);
      ListCell<?> cell =
          list.node().lookupAll(".list-cell").stream()
              .map(ListCell.class::cast)
              .filter(each -> each.getItem() instanceof Row row && row.id() == 1)
              .findFirst()
              .orElseThrow();
      cell.fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
      cell.fireEvent(mouse(MouseEvent.MOUSE_CLICKED));
      return 0;
    });
    assertThat(opened).containsExactly(1L);
  }

  private static void layOut(ArticleList list) {
    Scene scene = new Scene(list.node(), 360, 400);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    boolean no = false;
    return new MouseEvent(
        type,
        9,
        9,
        9,
        9,
        MouseButton.PRIMARY,
        1,
        no,
        no,
        no,
        no,
        true,
        no,
        no,
        true,
        no,
        true,
        null);
  }

  @Test
  void choosingOpensOnceAndStepsFollow() throws Exception {
    List<Long> opened = new ArrayList<>();
    FxThread.call(() -> {
      model.reload();
      ArticleList list = new ArticleList(model, Messages.of(Locale.ENGLISH), opened::add);
      list.step(1);
      list.step(1);
      list.step(-1);
      new ArticleActions(shelf, model, atOnce, failure -> {}).setRead(List.of(1L), true);
      assertThat(list.chosenIds()).containsExactly(1L);
      list.select(3);
      assertThat(list.chosenIds()).containsExactly(3L);
      return 0;
    });
    assertThat(opened).containsExactly(1L, 2L, 1L);
  }
}
