package org.hotrai.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.EventTarget;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.FxThread;
import org.junit.jupiter.api.Test;

class ShortcutTest {
  @Test
  void noKeysMeanTwoThings() throws Exception {
    FxThread.call(() -> {
      List<String> all = new ArrayList<>();
      for (Shortcut shortcut : Shortcut.values()) {
        all.addAll(shortcut.written());
      }
      assertThat(all).doesNotHaveDuplicates();
      return all;
    });
  }

  @Test
  void lettersTypedIntoAFieldAreNoCommands() throws Exception {
    FxThread.call(() -> {
      assertThat(Shortcut.of(key(new Pane(), "j", KeyCode.J, false)))
          .contains(Shortcut.NEXT_ARTICLE);
      assertThat(Shortcut.of(key(new TextField(), "j", KeyCode.J, false))).isEmpty();
      assertThat(Shortcut.of(key(new TextField(), "k", KeyCode.K, true)))
          .contains(Shortcut.SEARCH_ARCHIVE);
      assertThat(Shortcut.of(key(new Pane(), "k", KeyCode.K, false)))
          .contains(Shortcut.PREVIOUS_ARTICLE);
      assertThat(Shortcut.of(key(new Pane(), "?", KeyCode.SLASH, false))).contains(Shortcut.HELP);
      assertThat(Shortcut.of(key(new Pane(), "/", KeyCode.SLASH, false)))
          .contains(Shortcut.SEARCH_ARCHIVE);
      assertThat(Shortcut.of(key(new Pane(), "z", KeyCode.Z, true))).contains(Shortcut.UNDO);
      assertThat(Shortcut.of(key(new TextField(), "z", KeyCode.Z, true))).isEmpty();
      assertThat(Shortcut.of(key(new Pane(), "y", KeyCode.Y, true))).contains(Shortcut.REDO);
      assertThat(Shortcut.of(key(new TextField(), "y", KeyCode.Y, true))).isEmpty();
      return 0;
    });
  }

  @Test
  void everyShortcutHasANameInEveryLanguageAndStandsOnTheSheet() throws Exception {
    FxThread.call(() -> {
      for (Locale language : Messages.LANGUAGES) {
        Messages words = Messages.of(language);
        for (Shortcut shortcut : Shortcut.values()) {
          assertThat(words.text(shortcut.code())).isNotBlank();
          assertThat(words.text(shortcut.group().code())).isNotBlank();
          assertThat(shortcut.menuKeys()).isNotNull();
        }
        assertThat(HelpSheet.content(words).lookupAll(".key-cap"))
            .hasSizeGreaterThanOrEqualTo(Shortcut.values().length);
      }
      return 0;
    });
  }

  private static KeyEvent key(EventTarget target, String text, KeyCode code, boolean control) {
    return new KeyEvent(
        target, target, KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
  }
}
