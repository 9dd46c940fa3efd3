package org.hotrai.ui.imports;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.ImportJob;
import org.hotrai.archive.ImportedItem;
import org.hotrai.archive.Progress;

/** What takes saved pages into an archive. */
public interface Importer {
  /** Imports files and folders. */
  List<ImportedItem> run(List<Path> paths, Progress progress);

  /** Imports the sample articles. */
  List<ImportedItem> samples(Progress progress);

  /** The importer of an open archive. */
  static Importer of(ImportJob job) {
    return new Importer() {
      @Override
      public List<ImportedItem> run(List<Path> paths, Progress progress) {
        return job.run(paths, progress);
      }

      @Override
      public List<ImportedItem> samples(Progress progress) {
        return job.samples(progress);
      }
    };
  }
}
