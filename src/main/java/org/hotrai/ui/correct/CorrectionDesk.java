package org.hotrai.ui.correct;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.archive.entities.Corrections;
import org.hotrai.archive.entities.ImportedCorrections;
import org.hotrai.archive.job.Progress;
import org.hotrai.correction.Correction;

/** What can be done with the corrections of an archive. May wait for the disk. */
public interface CorrectionDesk {
  /** Notes corrections; they are right in the articles in sight before this returns. */
  List<CorrectionEntry> apply(List<Correction> corrections, Collection<Long> inSight);

  /** Takes these back. */
  void undo(Collection<Long> ids, Collection<Long> inSight);

  /** Makes these hold again that were taken back. */
  void redo(Collection<Long> ids, Collection<Long> inSight);

  /** The ids of all that was said in one go with that one, which is among them. */
  Set<Long> together(long id);

  /** All that was ever said, the last first. */
  List<CorrectionEntry> log();

  /** Whether there are articles that some corrections have not been brought to. */
  boolean isUnfinished();

  /** Brings all corrections to all articles; false where it was stopped before the end. */
  boolean spread(Progress progress);

  /** Writes all that holds to a file and tells how many. */
  int exportTo(Path target);

  /** Notes what is in such a file. */
  ImportedCorrections importFrom(Path source);

  /** That of an archive. */
  static CorrectionDesk of(Corrections corrections) {
    return new CorrectionDesk() {
      @Override
      public List<CorrectionEntry> apply(List<Correction> said, Collection<Long> inSight) {
        return corrections.apply(said, inSight);
      }

      @Override
      public void undo(Collection<Long> ids, Collection<Long> inSight) {
        corrections.undo(ids, inSight);
      }

      @Override
      public void redo(Collection<Long> ids, Collection<Long> inSight) {
        corrections.redo(ids, inSight);
      }

      @Override
      public Set<Long> together(long id) {
        return corrections.together(id);
      }

      @Override
      public List<CorrectionEntry> log() {
        return corrections.log();
      }

      @Override
      public boolean isUnfinished() {
        return corrections.isUnfinished();
      }

      @Override
      public boolean spread(Progress progress) {
        return corrections.spread(progress);
      }

      @Override
      public int exportTo(Path target) {
        return corrections.exportTo(target);
      }

      @Override
      public ImportedCorrections importFrom(Path source) {
        return corrections.importFrom(source);
      }
    };
  }
}
