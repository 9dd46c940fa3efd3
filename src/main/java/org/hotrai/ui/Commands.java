package org.hotrai.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.input.KeyEvent;
import org.hotrai.ui.help.Shortcut;

/** What the window does for each shortcut, from keys, menus and buttons alike. */
final class Commands {
  private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

  void set(Shortcut shortcut, Runnable action) {
    actions.put(shortcut, action);
  }

  void run(Shortcut shortcut) {
    actions.getOrDefault(shortcut, () -> {}).run();
  }

  /** Answers keys before any node does, so that the reader's page swallows none of them. */
  void answer(KeyEvent event) {
    Shortcut.of(event)
        .filter(actions::containsKey)
        .ifPresent(shortcut -> {
          event.consume();
          run(shortcut);
        });
  }
}
