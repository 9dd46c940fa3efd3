package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.reader.ReaderFx;
import org.hotrai.ui.reader.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class EntityDialogsTest {
  private final List<Correction> said = new ArrayList<>();
  private final Stage stage =
      ReaderFx.call(() -> {
        Stage shown = new Stage();
        shown.setScene(new Scene(new StackPane(), 600, 400));
        shown.show();
        return shown;
      });
  private final EntityDialogs dialogs =
      new EntityDialogs(new Dialogs(stage, Messages.of(Locale.ENGLISH)), actions());
  private final Entity hanoi = Samples.stored().entities().getLast();

  private EntityActions actions() {
    return (EntityActions)
        Proxy.newProxyInstance(
            EntityDialogsTest.class.getClassLoader(),
            new Class<?>[] {EntityActions.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("countArticles")) {
                counted(arguments);
              }
              for (Object argument : arguments) {
                if (argument instanceof Correction correction) {
                  said.add(correction);
                }
              }
              return null;
            });
  }

  /** Every name but a new one is known, in 3 articles. */
  @SuppressWarnings("unchecked")
  private static void counted(Object[] arguments) {
    Map<EntityKey, Integer> counts = new HashMap<>();
    ((Collection<EntityKey>) arguments[0])
        .forEach(key -> counts.put(key, key.foldedName().contains("ใหม่") ? 0 : 3));
    ((Consumer<Map<EntityKey, Integer>>) arguments[1]).accept(counts);
  }

  private void rename(String name) {
    Platform.runLater(() -> dialogs.rename(EntityName.of(hanoi)));
    showsDialogs(1);
    ReaderFx.call(() -> {
      ((TextField) find(".text-field")).setText(name);
      return true;
    });
    fire(ButtonData.OK_DONE);
  }

  @AfterEach
  void close() {
    ReaderFx.call(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return true;
    });
  }

  private static Node find(String selector) {
    return Window.getWindows().getLast().getScene().lookup(selector);
  }

  private static void showsDialogs(int count) {
    ReaderFx.await(() -> Window.getWindows().size() == count + 1);
  }

  private static Button button(ButtonData kind) {
    return Window.getWindows().getLast().getScene().getRoot().lookupAll(".button").stream()
        .filter(node -> ButtonBar.getButtonData(node) == kind)
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void note(String before) {
    Platform.runLater(() -> dialogs.note(EntityName.of(hanoi), before));
    showsDialogs(1);
    ReaderFx.await(() -> find(".text-area").isFocused());
  }

  private static void press(KeyCode code, boolean control) {
    ReaderFx.call(() -> {
      find(".text-area")
          .fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
      return true;
    });
  }

  private static void write(String text) {
    ReaderFx.call(() -> {
      ((TextArea) find(".text-area")).setText(text);
      return true;
    });
  }

  private static void fire(ButtonData kind) {
    Platform.runLater(() -> button(kind).fire());
  }

  @Test
  void keysLeadOutOfANoteAndSaveIt() {
    note("");
    press(KeyCode.TAB, false);
    assertThat(ReaderFx.call(() -> find(".text-area").isFocused())).isFalse();
    write("เมืองหลวง");
    press(KeyCode.ENTER, true);
    showsDialogs(0);
    assertThat(said).containsExactly(new Correction.Describe(EntityName.of(hanoi), "เมืองหลวง"));
  }

  @Test
  void aNoteIsThrownAwayOnlyByWhoSaysSo() {
    note("เก่า");
    write("ใหม่");
    fire(ButtonData.CANCEL_CLOSE);
    showsDialogs(2);
    fire(ButtonData.CANCEL_CLOSE);
    showsDialogs(1);
    assertThat(ReaderFx.call(() -> ((TextArea) find(".text-area")).getText())).isEqualTo("ใหม่");
    fire(ButtonData.CANCEL_CLOSE);
    showsDialogs(2);
    fire(ButtonData.OK_DONE);
    showsDialogs(0);
    assertThat(said).isEmpty();
  }

  @Test
  void aNoteThatIsAsItWasIsNotAskedFor() {
    note("เก่า");
    fire(ButtonData.CANCEL_CLOSE);
    showsDialogs(0);
  }

  @Test
  void aNameThatAnotherHasIsGivenOnlyByWhoSaysSo() {
    rename("กรุงใหม่");
    showsDialogs(0);
    assertThat(said).containsExactly(new Correction.Rename(EntityName.of(hanoi), "กรุงใหม่"));

    rename("เว้");
    ReaderFx.await(() -> Window.getWindows().size() == 2 && find(".text-field") == null);
    assertThat(ReaderFx.call(() -> ((WrappedText) find(".wrapped-text")).getText()))
        .contains("เว้", "3 articles");
    fire(ButtonData.CANCEL_CLOSE);
    showsDialogs(0);
    assertThat(said).hasSize(1);

    rename("เว้");
    ReaderFx.await(() -> Window.getWindows().size() == 2 && find(".text-field") == null);
    fire(ButtonData.OK_DONE);
    showsDialogs(0);
    assertThat(said).last().isEqualTo(new Correction.Rename(EntityName.of(hanoi), "เว้"));
  }

  @Test
  void aKindInWhichAnotherIsCalledSoIsGivenOnlyByWhoSaysSo() {
    EntityName known = EntityName.of(hanoi);
    Platform.runLater(() -> dialogs.changeKind(known, EntityType.PERSON));
    showsDialogs(1);
    assertThat(ReaderFx.call(() -> ((WrappedText) find(".wrapped-text")).getText()))
        .contains(known.name(), "3 articles");
    fire(ButtonData.CANCEL_CLOSE);
    showsDialogs(0);
    assertThat(said).isEmpty();

    Platform.runLater(() -> dialogs.changeKind(known, EntityType.PERSON));
    showsDialogs(1);
    fire(ButtonData.OK_DONE);
    showsDialogs(0);
    assertThat(said).containsExactly(new Correction.ChangeKind(known, EntityType.PERSON));

    EntityName free = new EntityName(EntityType.PLACE, "กรุงใหม่");
    ReaderFx.call(() -> {
      dialogs.changeKind(free, EntityType.PERSON);
      return true;
    });
    assertThat(said).last().isEqualTo(new Correction.ChangeKind(free, EntityType.PERSON));
  }

  @Test
  void itIsToldWhyASplitCannotBeSaved() {
    Platform.runLater(() -> dialogs.split(SplitModel.in(Samples.stored(), hanoi)));
    showsDialogs(1);
    assertThat(ReaderFx.call(() -> ((WrappedText) find(".correct-fault")).getText()))
        .contains("a name of its own");
    ReaderFx.call(() -> {
      TextField name = (TextField) find(".text-field");
      name.setText("x");
      name.setText("  ");
      return true;
    });
    assertThat(ReaderFx.call(() -> button(ButtonData.OK_DONE).isDisabled())).isTrue();
  }
}
