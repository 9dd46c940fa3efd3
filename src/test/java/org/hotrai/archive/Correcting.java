package org.hotrai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.archive.job.Progress;
import org.hotrai.correction.Correction;

/** Corrects entities in all articles at once, for tests. */
public final class Correcting {
  private Correcting() {}

  /** Says that, and brings it to all articles. */
  public static CorrectionEntry say(Archive archive, Correction correction) {
    CorrectionEntry entry = archive.corrections().apply(correction, List.of());
    spread(archive);
    return entry;
  }

  /** Takes that back everywhere. */
  public static void undo(Archive archive, long id) {
    archive.corrections().undo(List.of(id), List.of());
    spread(archive);
  }

  private static void spread(Archive archive) {
    assertThat(archive.corrections().spread(Progress.SILENT)).isTrue();
    assertThat(archive.corrections().isUnfinished()).isFalse();
  }
}
