package org.hotrai.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.LongWork;
import org.hotrai.ui.control.SystemPrograms;
import org.hotrai.ui.export.ExportModel;
import org.hotrai.ui.export.LastFolder;
import org.hotrai.ui.export.Offer;
import org.hotrai.ui.export.OfferModel;
import org.hotrai.ui.export.PreviewModel;
import org.hotrai.ui.imports.ImportModel;
import org.hotrai.ui.imports.ImportOutcome;
import org.jspecify.annotations.Nullable;

/** What comes into the archive and what leaves it, and how the user hears of it. */
final class Transfers {
  private static final long PREVIEW_DELAY = 250;

  private final ArchiveAccess archive;
  private final LongWork work;
  private final Notices notices;
  private final SystemPrograms programs;
  private final ImportModel imports;
  private final ExportModel exports;
  private final Background background;

  /** Told of every import that has ended. */
  interface ImportListener {
    void imported(ImportOutcome outcome);
  }

  Transfers(
      ArchiveAccess archive,
      LongWork work,
      Background background,
      Notices notices,
      SystemPrograms programs,
      ImportListener listener) {
    this.archive = archive;
    this.work = work;
    this.background = background;
    this.notices = notices;
    this.programs = programs;
    imports =
        new ImportModel(archive.intake().importer(), work, listener::imported, notices::failed);
    exports = new ExportModel(archive.handout().exporter(), work, notices::words, new Exported());
  }

  ImportModel imports() {
    return imports;
  }

  ExportModel exports() {
    return exports;
  }

  /** The preview of one dialog. */
  PreviewModel preview() {
    Executor soon =
        CompletableFuture.delayedExecutor(PREVIEW_DELAY, TimeUnit.MILLISECONDS, Platform::runLater);
    return new PreviewModel(archive.handout().exporter(), background, soon, notices.words());
  }

  /** What one dialog offers. */
  OfferModel offer(Offer offer) {
    return new OfferModel(offer, archive.handout().exporter(), background);
  }

  /** The folder that was exported to last. */
  LastFolder lastFolder(@Nullable Path folder) {
    return new LastFolder(folder, background);
  }

  /** Copies the archive to that file. */
  void backUp(Path target) {
    work.start(
        Message.of("ui.backup.task", String.valueOf(target.getFileName())),
        progress -> {
          archive.handout().backup().to(target, progress);
          return !progress.isCancelled();
        },
        copied -> {
          if (copied) {
            written(target);
          } else {
            cancelled("ui.backup.cancelled", target);
          }
        },
        notices::failed);
  }

  private void written(Path file) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    notices.tell(
        Message.of("ui.export.done", String.valueOf(file.getFileName())),
        notices.offer("ui.export.open", () -> programs.open(file)),
        notices.offer("ui.export.show", () -> programs.open(folder)));
  }

  private void cancelled(String code, Path file) {
    notices.warn(Message.of(code, String.valueOf(file.getFileName())));
  }

  private final class Exported implements ExportModel.Listener {
    @Override
    public void written(Path file) {
      Transfers.this.written(file);
    }

    @Override
    public void cancelled(Path file) {
      Transfers.this.cancelled("ui.export.cancelled", file);
    }

    @Override
    public void failed(Throwable failure) {
      notices.failed(failure);
    }
  }
}
