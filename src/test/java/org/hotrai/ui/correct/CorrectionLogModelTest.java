package org.hotrai.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Messages;
import org.junit.jupiter.api.Test;

class CorrectionLogModelTest {
  private static final EntityName HANOI = new EntityName(EntityType.PLACE, "ฮานอย");

  private final CorrectionLogModel model =
      new CorrectionLogModel(Messages.of(Locale.ENGLISH)::text);

  private static CorrectionEntry entry(long id, Correction correction, boolean holds) {
    return new CorrectionEntry(id, Instant.EPOCH, correction, holds, false);
  }

  @Test
  void listsAllButWhatOnlyTakesOneBack() {
    assertThat(model.isEmpty()).isTrue();
    assertThat(model.isRead()).isFalse();
    model.show(
        List.of(
            entry(3, new Correction.Undo(1), true),
            entry(2, new Correction.Describe(HANOI, "เมืองหลวง"), true),
            entry(1, new Correction.Rename(HANOI, "กรุงฮานอย"), false)));

    assertThat(model.isEmpty()).isFalse();
    assertThat(model.isRead()).isTrue();
    assertThat(model.shown()).extracting(line -> line.entry().id()).isEqualTo(List.of(2L, 1L));
    assertThat(model.shown().getLast().done()).isEqualTo("Undone: renaming “ฮานอย” to “กรุงฮานอย”");
    assertThat(model.shown().getLast().said()).isEmpty();
    assertThat(model.shown().getFirst().said()).isEqualTo("เมืองหลวง");
  }

  @Test
  void findsWordsAsTheSearchDoes() {
    model.filter(" ADDRESS ");
    model.show(
        List.of(
            entry(2, new Correction.Link(HANOI, "https://example.org/Address"), true),
            entry(1, new Correction.Never(HANOI), true)));
    assertThat(model.shown()).extracting(line -> line.entry().id()).isEqualTo(List.of(2L));

    model.filter("");
    assertThat(model.shown()).hasSize(2);
  }
}
