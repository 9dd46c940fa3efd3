package org.hotrai.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.hotrai.ui.control.FxThread;
import org.hotrai.ui.help.Shortcut;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private final List<Shortcut> run = new ArrayList<>();

  private boolean isConsumed(Node target, KeyCode code, Node articles) {
    Commands commands = new Commands();
    for (Shortcut shortcut : Shortcut.values()) {
      commands.set(shortcut, () -> run.add(shortcut));
    }
    KeyEvent event =
        new KeyEvent(
            target, target, KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    commands.answer(event, List.of(articles));
    return event.isConsumed();
  }

  @Test
  void onlyWhereArticlesStandDoesAKeyDeleteThem() throws Exception {
    FxThread.call(() -> {
      Pane row = new Pane();
      StackPane articles = new StackPane(row);
      Pane names = new Pane();
      assertThat(isConsumed(names, KeyCode.DELETE, articles)).isTrue();
      assertThat(run).isEmpty();
      assertThat(isConsumed(names, KeyCode.F9, articles)).isTrue();
      assertThat(isConsumed(row, KeyCode.DELETE, articles)).isTrue();
      assertThat(run).containsExactly(Shortcut.TOGGLE_LIST, Shortcut.DELETE);
      return 0;
    });
  }
}
