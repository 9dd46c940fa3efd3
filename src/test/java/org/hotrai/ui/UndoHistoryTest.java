package org.hotrai.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.ui.UndoHistory.Act;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {
  private final UndoHistory history = new UndoHistory();

  private static Act.Corrected corrected(long... ids) {
    EntityName hanoi = new EntityName(EntityType.PLACE, "ฮานอย");
    return new Act.Corrected(
        LongStream.of(ids)
            .mapToObj(id ->
                new CorrectionEntry(id, Instant.EPOCH, new Correction.Never(hanoi), true, false))
            .toList());
  }

  private static Act.Deletion deletion(Long... ids) {
    return new Act.Deletion(List.of(ids));
  }

  @Test
  void theLastActIsTheOneToTakeBack() {
    assertThat(history.last()).isEqualTo(new Act.Nothing());
    history.did(corrected(1));
    history.did(deletion(7L, 8L));
    assertThat(history.last()).isEqualTo(deletion(7L, 8L));
    assertThat(history.deletedProperty().get()).isTrue();

    history.undid(deletion(7L, 8L));
    assertThat(history.last()).isEqualTo(corrected(1));
    assertThat(history.deletedProperty().get()).isFalse();
  }

  @Test
  void whatWasTakenBackInAnotherWayIsNotTakenBackAgain() {
    history.did(corrected(1));
    history.did(deletion(7L, 8L));
    history.did(corrected(2, 3));
    history.undid(corrected(1));
    history.undid(deletion(7L));
    history.undid(corrected(2, 3));
    assertThat(history.last()).isEqualTo(deletion(8L));
    history.undid(deletion(8L));
    assertThat(history.last()).isEqualTo(new Act.Nothing());
  }

  @Test
  void whatWasTakenBackLastIsDoneAgainFirst() {
    history.did(corrected(1));
    history.did(deletion(7L));
    history.undid(deletion(7L));
    history.undid(corrected(1));
    assertThat(history.redoableProperty().get()).isTrue();
    assertThat(history.lastUndone()).isEqualTo(corrected(1));

    history.redid(corrected(1));
    assertThat(history.last()).isEqualTo(corrected(1));
    assertThat(history.lastUndone()).isEqualTo(deletion(7L));

    history.did(corrected(2));
    assertThat(history.lastUndone()).isEqualTo(new Act.Nothing());
    assertThat(history.redoableProperty().get()).isFalse();
  }

  @Test
  void anImportedFileIsTakenBackWhole() {
    history.did(deletion(7L));
    history.did(new Act.Imported());
    assertThat(history.last()).isEqualTo(new Act.Imported());
    history.undid(corrected(4, 5));
    assertThat(history.last()).isEqualTo(deletion(7L));
    assertThat(history.lastUndone()).isEqualTo(corrected(4, 5));
  }
}
