package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class DialogsTest {
  private static KeyEvent pressed(KeyCode key) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
  }

  @Test
  void escapeLeavesADialogFromAListInIt() throws Exception {
    AtomicInteger left = new AtomicInteger();
    FxThread.call(() -> {
      DialogPane pane = new DialogPane();
      ListView<String> list = new ListView<>();
      pane.setContent(list);
      pane.getButtonTypes().setAll(new ButtonType("ปิด", ButtonData.CANCEL_CLOSE));
      Button close = (Button) pane.lookupButton(pane.getButtonTypes().getFirst());
      close.setOnAction(event -> left.incrementAndGet());
      Dialogs.leaveListsOnEscape(pane);
      list.fireEvent(pressed(KeyCode.ENTER));
      assertThat(left).hasValue(0);
      list.fireEvent(pressed(KeyCode.ESCAPE));
      assertThat(left).hasValue(1);
      TextField field = new TextField();
      pane.setContent(field);
      field.fireEvent(pressed(KeyCode.ESCAPE));
      return 0;
    });
    assertThat(left).hasValue(1);
  }
}
