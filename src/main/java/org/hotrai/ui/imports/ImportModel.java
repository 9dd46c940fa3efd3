package org.hotrai.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;
import org.hotrai.ui.control.LongWork;

/** Imports in the background. */
public final class ImportModel {
  private final Importer importer;
  private final LongWork work;
  private final Consumer<ImportOutcome> done;
  private final Consumer<Throwable> failed;

  /** Outcomes and failures are told on the FX thread. */
  public ImportModel(
      Importer importer, LongWork work, Consumer<ImportOutcome> done, Consumer<Throwable> failed) {
    this.importer = importer;
    this.work = work;
    this.done = done;
    this.failed = failed;
  }

  /** Imports files and folders. */
  public void run(List<Path> paths) {
    if (!paths.isEmpty()) {
      String first = String.valueOf(paths.getFirst().getFileName());
      start(
          Message.of("ui.imports.task", paths.size(), first),
          ImportOutcome.Kind.FILES,
          (progress, told) -> importer.run(paths, progress, told));
    }
  }

  /** Imports the sample articles. */
  public void samples() {
    start(Message.of("ui.imports.samples-task"), ImportOutcome.Kind.FILES, importer::samples);
  }

  /** Extracts every page of the archive again. */
  public void again() {
    start(Message.of("ui.imports.again-task"), ImportOutcome.Kind.AGAIN, importer::again);
  }

  private void start(
      Message title, ImportOutcome.Kind kind, BiConsumer<Progress, Consumer<ImportedItem>> job) {
    work.start(
        title,
        progress -> {
          Tally tally = new Tally();
          job.accept(progress, tally);
          return tally.outcome(kind, progress.isCancelled());
        },
        done,
        failed);
  }
}
