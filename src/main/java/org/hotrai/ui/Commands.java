package org.hotrai.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventTarget;
import javafx.scene.Node;
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

  /**
   * Answers keys before any node does, so that the reader's page swallows none of them.
   *
   * @param articles where articles stand; elsewhere the key that deletes them would be meant for
   *     what is chosen there
   */
  void answer(KeyEvent event, List<Node> articles) {
    Shortcut.of(event)
        .filter(actions::containsKey)
        .ifPresent(shortcut -> {
          event.consume();
          if (shortcut != Shortcut.DELETE || isWithin(event.getTarget(), articles)) {
            run(shortcut);
          }
        });
  }

  private static boolean isWithin(EventTarget target, List<Node> nodes) {
    Node at = target instanceof Node node ? node : null;
    while (at != null && !nodes.contains(at)) {
      at = at.getParent();
    }
    return at != null;
  }
}
