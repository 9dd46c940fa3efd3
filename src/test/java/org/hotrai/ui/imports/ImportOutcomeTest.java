package org.hotrai.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hotrai.archive.ImportedItem;
import org.hotrai.archive.ImportedItem.Status;
import org.hotrai.archive.Progress;
import org.hotrai.message.Message;
import org.hotrai.ui.control.LongWork;
import org.junit.jupiter.api.Test;

class ImportOutcomeTest {
  private static final ImportedItem NEW =
      new ImportedItem("/saved/ข่าว.html", null, Status.IMPORTED, 7L, "ข่าว", null, null);
  private static final ImportedItem REFUSED =
      new ImportedItem(
          "/saved/x.warc", "record 3", Status.REJECTED, null, null, Message.of("ui.drop"), null);

  @Test
  void countsAndFilters() {
    ImportOutcome outcome = new ImportOutcome(List.of(NEW, REFUSED, NEW), false);
    assertThat(outcome.count(Status.IMPORTED)).isEqualTo(2);
    assertThat(outcome.with(EnumSet.of(Status.REJECTED))).containsExactly(REFUSED);
    assertThat(outcome.needsALook()).isTrue();
    assertThat(new ImportOutcome(List.of(NEW), false).needsALook()).isFalse();
    assertThat(new ImportOutcome(List.of(NEW), true).needsALook()).isTrue();
    assertThat(ImportOutcome.place(REFUSED)).isEqualTo("x.warc › record 3");
  }

  @Test
  void importsInTheBackgroundAndTellsTheOutcome() {
    List<ImportOutcome> told = new ArrayList<>();
    Importer importer =
        new Importer() {
          @Override
          public List<ImportedItem> run(List<Path> paths, Progress progress) {
            return List.of(NEW);
          }

          @Override
          public List<ImportedItem> samples(Progress progress) {
            throw new IllegalStateException("no samples");
          }
        };
    List<Throwable> failures = new ArrayList<>();
    ImportModel model = new ImportModel(importer, new AtOnce(), told::add, failures::add);
    model.run(List.of());
    model.run(List.of(Path.of("ข่าว.html")));
    model.samples();
    assertThat(told).containsExactly(new ImportOutcome(List.of(NEW), false));
    assertThat(failures).hasSize(1);
  }

  private static final class AtOnce implements LongWork {
    @Override
    public <T> void start(
        Message title,
        Function<Progress, T> work,
        Consumer<T> onFxThread,
        Consumer<Throwable> failed) {
      T result;
      try {
        result = work.apply(Progress.SILENT);
      } catch (IllegalStateException e) {
        failed.accept(e);
        return;
      }
      onFxThread.accept(result);
    }
  }
}
