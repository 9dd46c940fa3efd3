package org.hotrai.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.FxThread;
import org.hotrai.ui.control.Toasts;
import org.hotrai.ui.control.WrappedText;
import org.junit.jupiter.api.Test;

class CorrectionNoticesTest {
  private static final EntityName HANOI = new EntityName(EntityType.PLACE, "ฮานอย");

  private final List<Long> undone = new ArrayList<>();

  private static CorrectionEntry entry(long id) {
    return new CorrectionEntry(id, Instant.EPOCH, new Correction.Never(HANOI), true, false);
  }

  private static List<String> offers(Toasts toasts) {
    return toasts.lookupAll(".toast-offer").stream()
        .map(node -> ((Button) node).getText())
        .toList();
  }

  @Test
  void ofACorrectionOnlyTheLastNoticeStays() throws Exception {
    FxThread.call(() -> {
      Toasts toasts = new Toasts("close");
      Notices notices = new Notices(new Stage(), Messages.of(Locale.ENGLISH));
      notices.moveTo(Messages.of(Locale.ENGLISH), toasts);
      CorrectionNotices told = new CorrectionNotices(notices);
      told.done(List.of(entry(1)), all -> all.forEach(entry -> undone.add(entry.id())));
      told.done(List.of(entry(2)), all -> all.forEach(entry -> undone.add(entry.id())));
      told.undone(List.of(entry(2)), entries -> {});
      assertThat(offers(toasts)).containsExactlyInAnyOrder("Undo", "Redo");
      told.done(List.of(entry(2)), all -> all.forEach(entry -> undone.add(entry.id())));
      assertThat(offers(toasts)).containsExactly("Undo", "Undo");
      Node last = toasts.getChildren().getLast();
      ((Button) last.lookup(".toast-offer")).fire();
      assertThat(undone).containsExactly(2L);
      return 0;
    });
  }

  @Test
  void whatIsUndoneIsNamedAsDone() throws Exception {
    FxThread.call(() -> {
      Toasts toasts = new Toasts("close");
      Notices notices = new Notices(new Stage(), Messages.of(Locale.ENGLISH));
      notices.moveTo(Messages.of(Locale.ENGLISH), toasts);
      Correction renamed = new Correction.Rename(HANOI, "กรุงฮานอย");
      new CorrectionNotices(notices)
          .undone(
              List.of(new CorrectionEntry(1, Instant.EPOCH, renamed, false, false)), entries -> {});
      assertThat(((WrappedText) toasts.lookup(".wrapped-text")).getText())
          .isEqualTo("Undone: renaming “ฮานอย” to “กรุงฮานอย”");
      return 0;
    });
  }
}
