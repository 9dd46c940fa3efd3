package org.hotrai.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hotrai.archive.Archive;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.AtOnce;
import org.hotrai.ui.control.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionLogPaneTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("a.hotrai"));
    for (String name : List.of("ลำปาง", "น่าน", "แพร่")) {
      archive
          .corrections()
          .apply(List.of(new Correction.Never(new EntityName(EntityType.PLACE, name))), List.of());
    }
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static CorrectionModel.Listener nobody() {
    return (CorrectionModel.Listener)
        Proxy.newProxyInstance(
            CorrectionLogPaneTest.class.getClassLoader(),
            new Class<?>[] {CorrectionModel.Listener.class},
            (proxy, method, arguments) ->
                method.getReturnType() == Collection.class ? List.of() : null);
  }

  private CorrectionLogPane pane() {
    CorrectionModel model =
        new CorrectionModel(
            CorrectionDesk.of(archive.corrections()), AtOnce.background(), new AtOnce(), nobody());
    CorrectionLogPane pane = new CorrectionLogPane(Messages.of(Locale.ENGLISH), model);
    Stage stage = new Stage();
    stage.setScene(new Scene(pane, 620, 460));
    stage.show();
    pane.read();
    pane.applyCss();
    pane.layout();
    return pane;
  }

  @SuppressWarnings("unchecked")
  private static ListView<CorrectionLogModel.Line> list(CorrectionLogPane pane) {
    return (ListView<CorrectionLogModel.Line>) pane.lookup(".list-view");
  }

  private static List<Integer> undone(CorrectionLogPane pane) {
    var lines = list(pane).getItems();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).entry().holds())
        .boxed()
        .toList();
  }

  private static void press(CorrectionLogPane pane, KeyCode code) {
    list(pane)
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void keysTakeBackTheLineThatIsChosenAndStayThere() throws Exception {
    FxThread.call(() -> {
      CorrectionLogPane pane = pane();
      list(pane).requestFocus();
      assertThat(list(pane).getSelectionModel().getSelectedIndex()).isZero();
      press(pane, KeyCode.DOWN);
      press(pane, KeyCode.SPACE);
      assertThat(undone(pane)).containsExactly(1);
      assertThat(list(pane).getSelectionModel().getSelectedIndex()).isEqualTo(1);
      assertThat(list(pane).isFocused()).isTrue();
      press(pane, KeyCode.SPACE);
      assertThat(undone(pane)).isEmpty();
      assertThat(pane.lookupAll(".list-cell .button")).isNotEmpty();
      assertThat(pane.lookupAll(".list-cell .button"))
          .noneMatch(button -> ((Button) button).isFocusTraversable());
      pane.getScene().getWindow().hide();
      return 0;
    });
  }
}
