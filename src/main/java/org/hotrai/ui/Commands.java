package org.hotrai.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import org.hotrai.ui.help.Shortcut;

/** What the window does for each shortcut, from keys, menus and buttons alike. */
final class Commands {
  private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

  private final ReadOnlyBooleanWrapper articleChosen =
      new ReadOnlyBooleanWrapper(this, "articleChosen");

  /** Whether there is an article that the commands on articles would act on. */
  ReadOnlyBooleanProperty articleChosenProperty() {
    return articleChosen.getReadOnlyProperty();
  }

  void setArticleChosen(boolean chosen) {
    articleChosen.set(chosen);
  }

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
