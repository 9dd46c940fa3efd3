package org.hotrai.ui.export;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.LongWork;

/** Exports in the background. */
public final class ExportModel {
  private final Exporter exporter;
  private final LongWork work;
  private final Supplier<Messages> words;
  private final Listener listener;

  /** Labels are made in those words; how it ended is told on the FX thread. */
  public ExportModel(
      Exporter exporter, LongWork work, Supplier<Messages> words, Listener listener) {
    this.exporter = exporter;
    this.work = work;
    this.words = words;
    this.listener = listener;
  }

  /** Told of how an export ended. */
  public interface Listener {
    /** The file is there. */
    void written(Path file);

    /** The user stopped it, and the file was not written. */
    void cancelled(Path file);

    /** It went wrong. */
    void failed(Throwable failure);
  }

  /** Writes the file. */
  public void run(ExportRequest request) {
    Messages labels = words.get();
    work.start(
        Message.of("ui.export.task", String.valueOf(request.target().getFileName())),
        progress -> write(request, labels, progress),
        written -> ended(request.target(), written),
        listener::failed);
  }

  private void ended(Path target, boolean written) {
    if (written) {
      listener.written(target);
    } else {
      listener.cancelled(target);
    }
  }

  private boolean write(ExportRequest request, Messages labels, Progress progress) {
    Path target = request.target();
    return switch (request.selection()) {
      case Selection.Articles articles ->
          exporter.articles(articles.ids(), request.form(), target, labels, progress);
      case Selection.Highlighted highlighted ->
          exporter.highlighted(highlighted.ids(), request.form(), target, labels, progress);
      case Selection.Marked marked ->
          exporter.passage(marked.passage(), request.form(), target, labels, progress);
    };
  }
}
