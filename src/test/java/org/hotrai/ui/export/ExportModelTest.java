package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.MarkedPassage;
import org.hotrai.export.pdf.preview.FirstPages;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.LongWork;
import org.junit.jupiter.api.Test;

class ExportModelTest {
  private static final ExportRequest REQUEST =
      new ExportRequest(
          new Selection.Articles(List.of(1L)), ExportForm.of(ExportFormat.PDF), Path.of("a.pdf"));

  private final List<String> told = new ArrayList<>();

  @Test
  void tellsThatTheFileIsWritten() {
    model(true).run(REQUEST);
    assertThat(told).containsExactly("written a.pdf");
  }

  @Test
  void tellsThatACancelledExportWroteNothing() {
    model(false).run(REQUEST);
    assertThat(told).containsExactly("cancelled a.pdf");
  }

  private ExportModel model(boolean finishes) {
    Exporter exporter =
        new Exporter() {
          @Override
          public boolean articles(
              List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
            return finishes;
          }

          @Override
          public boolean first(
              int most,
              List<Long> ids,
              ExportForm form,
              Path target,
              Messages words,
              Progress progress) {
            throw new IllegalStateException("no first articles were asked for");
          }

          @Override
          public boolean highlighted(
              List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
            throw new IllegalStateException("no passages were asked for");
          }

          @Override
          public boolean passage(
              MarkedPassage marked,
              ExportForm form,
              Path target,
              Messages words,
              Progress progress) {
            throw new IllegalStateException("no passage was asked for");
          }

          @Override
          public List<Long> withHighlights(List<Long> ids) {
            throw new IllegalStateException("no highlights were asked for");
          }

          @Override
          public FirstPages preview(Predicate<Path> writing, int pages, float scale) {
            throw new IllegalStateException("no preview was asked for");
          }
        };
    return new ExportModel(
        exporter, new AtOnce(), () -> Messages.of(Locale.ENGLISH), new Listener());
  }

  private final class Listener implements ExportModel.Listener {
    @Override
    public void written(Path file) {
      told.add("written " + file);
    }

    @Override
    public void cancelled(Path file) {
      told.add("cancelled " + file);
    }

    @Override
    public void failed(Throwable failure) {
      told.add("failed " + failure);
    }
  }

  private static final class AtOnce implements LongWork {
    @Override
    public <T> void start(
        Message title,
        Function<Progress, T> work,
        Consumer<T> onFxThread,
        Consumer<Throwable> failed) {
      onFxThread.accept(work.apply(Progress.SILENT));
    }
  }
}
