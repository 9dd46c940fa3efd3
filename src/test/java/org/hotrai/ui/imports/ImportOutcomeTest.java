package org.hotrai.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.text.Clusters;
import org.hotrai.ui.control.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportOutcomeTest {
  private static final ImportedItem NEW =
      new ImportedItem("/saved/ข่าว.html", null, Status.IMPORTED, 7L, "ข่าว", null, null);
  private static final ImportedItem SAME =
      new ImportedItem("/saved/ข่าว.html", null, Status.DUPLICATE, 7L, "ข่าว", null, null);
  private static final ImportedItem LOGIN = rejected(3L);
  private static final ImportedItem BROKEN = rejected(null);

  private static ImportedItem rejected(@Nullable Long kept) {
    return new ImportedItem(
        "/saved/x.warc",
        "record 3",
        Status.REJECTED,
        null,
        null,
        Message.of("capture.damaged"),
        kept);
  }

  private static ImportOutcome outcome(ImportOutcome.Kind kind, ImportedItem... items) {
    Tally tally = new Tally();
    List.of(items).forEach(tally);
    return tally.outcome(kind, false);
  }

  @Test
  void tellsPagesThatAreKeptFromThoseThatCannotBeRead() {
    ImportOutcome outcome = outcome(ImportOutcome.Kind.FILES, NEW, LOGIN, BROKEN, NEW);
    assertThat(outcome.count(Ending.IMPORTED)).isEqualTo(2);
    assertThat(outcome.count(Ending.NEEDS_A_LOOK)).isEqualTo(1);
    assertThat(outcome.count(Ending.UNCHANGED)).isZero();
    assertThat(outcome.with(EnumSet.of(Ending.UNREADABLE))).containsExactly(BROKEN);
  }

  @Test
  void theListIsShownAtOnceWhereSomethingWasLeftOut() {
    assertThat(outcome(ImportOutcome.Kind.FILES, NEW).asksForTheList()).isFalse();
    assertThat(outcome(ImportOutcome.Kind.FILES, NEW, LOGIN).asksForTheList()).isTrue();
    assertThat(outcome(ImportOutcome.Kind.FILES).asksForTheList()).isTrue();
    assertThat(outcome(ImportOutcome.Kind.AGAIN, SAME, LOGIN).asksForTheList()).isFalse();
    assertThat(outcome(ImportOutcome.Kind.AGAIN, SAME, BROKEN).asksForTheList()).isTrue();
    assertThat(new Tally().outcome(ImportOutcome.Kind.AGAIN, true).asksForTheList()).isTrue();
  }

  @Test
  void countsAllButListsOnlySoMany() {
    Tally tally = new Tally();
    for (int i = 0; i < Tally.LISTED + 5; i++) {
      tally.accept(SAME);
    }
    tally.accept(LOGIN);
    ImportOutcome outcome = tally.outcome(ImportOutcome.Kind.AGAIN, false);
    assertThat(outcome.total()).isEqualTo(Tally.LISTED + 6);
    assertThat(outcome.items()).hasSize(Tally.LISTED + 1).endsWith(LOGIN);
  }

  @Test
  void longNamesOfFilesLoseTheirMiddle() {
    String name = "ประกาศเรื่องน้ำท่วมที่บ้านนา".repeat(8) + ".html";
    ImportedItem item =
        new ImportedItem("/saved/" + name, null, Status.IMPORTED, 1L, "ข่าว", null, null);
    ItemWords words = ItemWords.of(item, Messages.of(Locale.of("th")));
    assertThat(words.title()).isEqualTo("ข่าว");
    assertThat(words.detail()).startsWith("ประกาศเรื่อง").contains("…").endsWith("บ้านนา.html");
    assertThat(Clusters.of(words.detail())).hasSize(56);
    assertThat(ItemWords.place(LOGIN)).isEqualTo("x.warc › record 3");
  }

  @Test
  void importsInTheBackgroundAndTellsTheOutcome() {
    List<ImportOutcome> told = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    ImportModel model = new ImportModel(new OnePage(), new AtOnce(), told::add, failures::add);
    model.run(List.of());
    model.run(List.of(Path.of("ข่าว.html")));
    model.samples();
    model.again();
    assertThat(told)
        .containsExactly(
            outcome(ImportOutcome.Kind.FILES, NEW), outcome(ImportOutcome.Kind.AGAIN, SAME));
    assertThat(failures).hasSize(1);
  }

  private static final class OnePage implements Importer {
    @Override
    public void run(List<Path> paths, Progress progress, Consumer<ImportedItem> told) {
      told.accept(NEW);
    }

    @Override
    public void samples(Progress progress, Consumer<ImportedItem> told) {
      throw new IllegalStateException("no samples");
    }

    @Override
    public void again(Progress progress, Consumer<ImportedItem> told) {
      told.accept(SAME);
    }
  }
}
