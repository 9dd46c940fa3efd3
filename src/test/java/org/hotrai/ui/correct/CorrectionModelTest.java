package org.hotrai.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.archive.entities.ImportedCorrections;
import org.hotrai.archive.imports.ImportOptions;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.LongWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionModelTest implements CorrectionModel.Listener, LongWork {
  private static final EntityName HANOI = new EntityName(EntityType.PLACE, "ฮานอย");

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private final List<Runnable> works = new ArrayList<>();
  private Archive archive;
  private boolean isSpreading;
  private CorrectionModel model;
  private Progress progress = Progress.SILENT;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("a.hotrai"));
    model = new CorrectionModel(CorrectionDesk.of(archive.corrections()), background(), this, this);
  }

  private static Background background() {
    return new Background(Runnable::run, Runnable::run);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void work() {
    List<Runnable> now = List.copyOf(works);
    works.clear();
    now.forEach(Runnable::run);
  }

  @Test
  void aCorrectionIsToldAtOnceAndThenBroughtToAllArticles() {
    model.correct(List.of(new Correction.Rename(HANOI, "กรุงฮานอย")));
    assertThat(told).containsExactly("corrected");

    work();
    assertThat(told).containsExactly("corrected", "spread");
  }

  @Test
  void itIsToldWhileArticlesLackCorrections() {
    model.resume();
    assertThat(isSpreading).isFalse();
    model.correct(List.of(new Correction.Never(HANOI)));
    assertThat(isSpreading).isTrue();
    work();
    assertThat(isSpreading).isFalse();
  }

  @Test
  void onlyWhatHoldsCanBeUndone() {
    model.resume();
    assertThat(model.undoableProperty().get()).isFalse();
    model.correct(List.of(new Correction.Never(HANOI)));
    assertThat(model.undoableProperty().get()).isTrue();
    CorrectionModel opened =
        new CorrectionModel(CorrectionDesk.of(archive.corrections()), background(), this, this);
    opened.resume();
    assertThat(opened.undoableProperty().get()).isTrue();
    model.undoLast();
    assertThat(model.undoableProperty().get()).isFalse();
  }

  @Test
  void whatIsSaidMeanwhileIsBroughtByOneFurtherWork() {
    model.correct(List.of(new Correction.Rename(HANOI, "ก")));
    model.correct(List.of(new Correction.Never(HANOI)));
    model.correct(List.of(new Correction.Describe(HANOI, "x")));
    assertThat(works).hasSize(1);

    work();
    assertThat(works).hasSize(1);
    work();
    assertThat(works).isEmpty();
    assertThat(told).containsExactly("corrected", "corrected", "corrected", "spread");
  }

  @Test
  void whatAStoppedWorkHasDoneIsTold() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page, "<title>ข่าว</title><article><h1>ข่าว</h1>" + "<p>ชาวประมงพบปลาทูมาก</p>".repeat(20));
    archive.imports().run(List.of(page), ImportOptions.USUAL, Progress.SILENT, item -> {});
    progress = new Stopped();
    EntityName fish = new EntityName(EntityType.EVENT, "ปลาทู");
    model.correct(List.of(new Correction.MarkEverywhere("ปลาทู", fish)));
    model.correct(List.of(new Correction.Never(HANOI)));
    work();
    assertThat(works).isEmpty();
    assertThat(told).containsExactly("corrected", "corrected", "stopped");
  }

  private static final class Stopped implements Progress {
    @Override
    public void at(long done, long total, Message what) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }

  @Test
  void theLastThatHoldsIsUndoneFirst() {
    model.correct(List.of(new Correction.Rename(HANOI, "กรุงฮานอย")));
    model.correct(List.of(new Correction.Never(HANOI)));
    model.undoLast();
    model.undoLast();
    model.undoLast();

    assertThat(told)
        .containsExactly(
            "corrected", "corrected", "undone Never", "undone Rename", "nothing to undo");
  }

  @Test
  void theLastThatCameIsUndoneFirstThoughItIsOlder() throws IOException {
    model.correct(List.of(new Correction.Never(HANOI)));
    Path file = folder.resolve("office.csv");
    Files.writeString(
        file, "action,type,name,to_name,made\nrename,place,เว้,เมืองเว้,2020-01-01T00:00:00Z\n");
    model.importFrom(file);
    told.clear();

    model.undoLast();

    assertThat(told).containsExactly("undone Rename");
  }

  @Test
  void whatWasUndoneCanHoldAgain() {
    model.correct(List.of(new Correction.Never(HANOI)));
    CorrectionEntry entry = archive.corrections().log().getFirst();
    model.undo(List.of(entry));
    model.redo(List.of(entry));
    model.undoLast();

    assertThat(told).containsExactly("corrected", "undone Never", "redone Never", "undone Never");
  }

  @Test
  void whatOldNoticesOfferIsDoneOnce() {
    model.correct(List.of(new Correction.Never(HANOI)));
    CorrectionEntry entry = archive.corrections().log().getFirst();
    model.undoLast();
    model.undo(List.of(entry));
    assertThat(archive.corrections().log()).hasSize(2);
    model.redo(List.of(entry));
    model.redo(List.of(entry));
    model.log(log -> told.add("log " + log.size()));

    assertThat(told)
        .containsExactly(
            "corrected", "undone Never", "undone Never", "redone Never", "redone Never", "log 3");
  }

  @Test
  void workThatWasCutOffGoesOn() {
    model.resume();
    assertThat(works).isEmpty();
    model.correct(List.of(new Correction.Never(HANOI)));
    works.clear();
    var next =
        new CorrectionModel(CorrectionDesk.of(archive.corrections()), background(), this, this);
    next.resume();

    assertThat(works).hasSize(1);
  }

  @Test
  void correctionsGoToAFileAndComeFromIt() {
    model.correct(List.of(new Correction.Never(HANOI)));
    Path file = folder.resolve("list.csv");
    model.exportTo(file);
    model.importFrom(file);
    model.importFrom(folder.resolve("none.csv"));

    assertThat(told).containsExactly("corrected", "exported 1", "imported 0 1", "failed");
  }

  @Test
  void aListIsTakenBackInOneGo() throws IOException {
    model.correct(List.of(new Correction.Never(HANOI)));
    Path file = folder.resolve("list.csv");
    Files.writeString(
        file,
        "action,type,name,to_name,words\nrename,place,เว้,ฮุเอ,\nnote,place,ฮุเอ,,เมืองเก่า\n");
    model.importFrom(file);
    model.undoLast();
    assertThat(told).containsExactly("corrected", "imported 2 0", "undone Describe Rename");
    assertThat(archive.corrections().log())
        .filteredOn(entry -> !(entry.correction() instanceof Correction.Undo))
        .extracting(CorrectionEntry::holds)
        .containsExactly(false, false, true);
    model.undoLast();
    model.undoLast();
    assertThat(told).endsWith("undone Never", "nothing to undo");
  }

  @Test
  void whatMakesNoSenseIsAFailure() {
    model.correct(List.of(new Correction.Rename(HANOI, " ")));

    assertThat(told).containsExactly("failed");
    assertThat(works).isEmpty();
  }

  @Override
  public <T> void start(
      Message title,
      Function<Progress, T> job,
      Consumer<T> onFxThread,
      Consumer<Throwable> failed) {
    works.add(() -> {
      try {
        onFxThread.accept(job.apply(progress));
      } catch (IllegalStateException failure) {
        failed.accept(failure);
      }
    });
  }

  @Override
  public Collection<Long> inSight() {
    return List.of();
  }

  @Override
  public void corrected(List<CorrectionEntry> made) {
    told.add("corrected");
  }

  @Override
  public void undone(List<CorrectionEntry> entries) {
    told.add("undone " + names(entries));
  }

  @Override
  public void redone(List<CorrectionEntry> entries) {
    told.add("redone " + names(entries));
  }

  private static String names(List<CorrectionEntry> entries) {
    return entries.stream()
        .map(entry -> entry.correction().getClass().getSimpleName())
        .collect(Collectors.joining(" "));
  }

  @Override
  public void nothingToUndo() {
    told.add("nothing to undo");
  }

  @Override
  public void spreading() {
    isSpreading = true;
  }

  @Override
  public void spread(boolean all) {
    isSpreading = false;
    told.add(all ? "spread" : "stopped");
  }

  @Override
  public void exported(Path file, int corrections) {
    told.add("exported " + corrections);
  }

  @Override
  public void imported(ImportedCorrections imported) {
    told.add("imported " + imported.added() + " " + imported.known());
  }

  @Override
  public void failed(Throwable failure) {
    told.add("failed");
  }
}
