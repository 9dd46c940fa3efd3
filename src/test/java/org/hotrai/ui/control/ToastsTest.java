package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ToastsTest {
  private final Toasts toasts = new Toasts("close");
  private final Region bar = new Region();
  private final StackPane root = new StackPane(bar, toasts);

  private void layOut() {
    root.applyCss();
    root.layout();
    root.layout();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void standAboveWhatTheyMustNotCover() throws Exception {
    FxThread.call(() -> {
      new Scene(root, 800, 500);
      root.resize(800, 500);
      bar.setMinSize(300, 60);
      bar.setMaxSize(300, 60);
      bar.setVisible(false);
      StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
      StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
      toasts.keepOff(bar);
      toasts.show(Toasts.Tone.PLAIN, "เปลี่ยนชื่อแล้ว");
      layOut();
      double low = place(toasts).getMaxY();
      bar.setVisible(true);
      layOut();
      assertThat(place(toasts).getMaxY()).isLessThan(place(bar).getMinY());
      bar.setVisible(false);
      layOut();
      assertThat(place(toasts).getMaxY()).isEqualTo(low);
      return 0;
    });
  }

  @Test
  void standAboveAllThatTheyMustNotCover() throws Exception {
    FxThread.call(() -> {
      Region card = new Region();
      root.getChildren().addFirst(card);
      new Scene(root, 800, 500);
      root.resize(800, 500);
      for (Region part : List.of(bar, card)) {
        part.setMinSize(360, 60);
        part.setMaxSize(360, 60);
        toasts.keepOff(part);
      }
      bar.setVisible(false);
      card.setMinHeight(90);
      StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
      StackPane.setAlignment(card, Pos.BOTTOM_RIGHT);
      StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
      toasts.show(Toasts.Tone.PLAIN, "เปลี่ยนชื่อของบุคคลคนนี้ในทุกบทความแล้ว");
      layOut();
      assertThat(place(toasts).getMaxY()).isLessThan(place(card).getMinY());
      root.resize(2000, 500);
      layOut();
      assertThat(place(toasts).getMaxY()).isEqualTo(500);
      return 0;
    });
  }

  @Test
  void aNoticeCanBePutAway() throws Exception {
    FxThread.call(() -> {
      Runnable away = toasts.show(Toasts.Tone.PLAIN, "ก");
      toasts.show(Toasts.Tone.PLAIN, "ข");
      away.run();
      away.run();
      assertThat(toasts.getChildren()).hasSize(1);
      return 0;
    });
  }
}
