package org.hotrai.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotrai.archive.Progress;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.LongWork;

/** Exports in the background. */
public final class ExportModel {
  private final Exporter exporter;
  private final LongWork work;
  private final Supplier<Messages> words;
  private final Consumer<Path> done;
  private final Consumer<Throwable> failed;

  /** Labels are made in those words; finished files and failures are told on the FX thread. */
  public ExportModel(
      Exporter exporter,
      LongWork work,
      Supplier<Messages> words,
      Consumer<Path> done,
      Consumer<Throwable> failed) {
    this.exporter = exporter;
    this.work = work;
    this.words = words;
    this.done = done;
    this.failed = failed;
  }

  /** Writes the file; a cancelled export tells nothing. */
  public void run(ExportRequest request) {
    Messages labels = words.get();
    work.start(
        Message.of("ui.export.task", String.valueOf(request.target().getFileName())),
        progress -> write(request, labels, progress),
        written -> written.ifPresent(done),
        failed);
  }

  private Optional<Path> write(ExportRequest request, Messages labels, Progress progress) {
    Path target = request.target();
    switch (request.selection()) {
      case Selection.Articles articles ->
          exporter.articles(articles.ids(), request.format(), target, labels, progress);
      case Selection.Marked marked ->
          exporter.passage(marked.article(), marked.passage(), target, labels, progress);
    }
    return progress.isCancelled() ? Optional.empty() : Optional.of(target);
  }
}
