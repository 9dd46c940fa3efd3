package org.hotrai.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hotrai.message.Messages;
import org.hotrai.ui.help.Shortcut;
import org.hotrai.ui.reader.ReaderFx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class ArticleToolbarTest {
  private final List<Shortcut> run = new ArrayList<>();

  private ArticleToolbar toolbar() {
    Commands commands = new Commands();
    for (Shortcut shortcut : Shortcut.values()) {
      commands.set(shortcut, () -> run.add(shortcut));
    }
    commands.setArticleChosen(true);
    return new ArticleToolbar(Messages.of(Locale.ENGLISH), commands);
  }

  private static Button more(ArticleToolbar toolbar) {
    return toolbar.node().getChildren().stream()
        .filter(node -> node instanceof Button && "More".equals(node.getAccessibleText()))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<MenuItem> items() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof ContextMenu && window.isShowing())
        .flatMap(window -> ((ContextMenu) window).getItems().stream())
        .toList();
  }

  @Test
  void whatThereIsNoRoomForStandsInAMenu() {
    ArticleToolbar toolbar = ReaderFx.call(this::toolbar);
    Stage stage =
        ReaderFx.call(() -> {
          Stage shown = new Stage();
          shown.setScene(new Scene(toolbar.node(), 1200, 60));
          shown.show();
          return shown;
        });
    ReaderFx.await(() -> toolbar.node().getWidth() > 1000 && !more(toolbar).isVisible());

    ReaderFx.call(() -> {
      stage.setWidth(420);
      return true;
    });
    ReaderFx.await(() -> more(toolbar).isVisible());
    ReaderFx.call(() -> {
      more(toolbar).fire();
      assertThat(items())
          .extracting(MenuItem::getText)
          .anyMatch(text -> text.startsWith("Next article"));
      items().stream()
          .filter(item -> item.getText().startsWith("Larger text"))
          .forEach(MenuItem::fire);
      stage.close();
      return true;
    });
    assertThat(run).containsExactly(Shortcut.LARGER_TEXT);
  }
}
