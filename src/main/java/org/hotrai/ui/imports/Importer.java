package org.hotrai.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hotrai.archive.imports.ImportJob;
import org.hotrai.archive.imports.ImportOptions;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.job.Progress;

/** What takes saved pages into an archive. Each page is told of on the calling thread. */
public interface Importer {
  /** Imports files and folders. */
  void run(List<Path> paths, Progress progress, Consumer<ImportedItem> told);

  /** Imports the sample articles. */
  void samples(Progress progress, Consumer<ImportedItem> told);

  /** Extracts every page of the archive again. */
  void again(Progress progress, Consumer<ImportedItem> told);

  /** The importer of an open archive. */
  static Importer of(ImportJob job) {
    return new Importer() {
      @Override
      public void run(List<Path> paths, Progress progress, Consumer<ImportedItem> told) {
        job.run(paths, ImportOptions.USUAL, progress, told);
      }

      @Override
      public void samples(Progress progress, Consumer<ImportedItem> told) {
        job.samples(progress).forEach(told);
      }

      @Override
      public void again(Progress progress, Consumer<ImportedItem> told) {
        job.again(ImportOptions.USUAL, progress, told);
      }
    };
  }
}
