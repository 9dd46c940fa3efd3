package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.MarkedPassage;
import org.hotrai.export.pdf.preview.ArgbImage;
import org.hotrai.export.pdf.preview.FirstPages;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.export.PreviewModel.State;
import org.junit.jupiter.api.Test;

class PreviewModelTest {
  private static final Selection MANY =
      new Selection.Articles(LongStream.rangeClosed(1, 200).boxed().toList());

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Queue<Runnable> working = new ArrayDeque<>();
  private final List<Paper> made = new ArrayList<>();
  private final List<Integer> articles = new ArrayList<>();
  private boolean broken;
  private final PreviewModel model =
      new PreviewModel(
          new Printer(),
          new Background(working::add, Runnable::run),
          waiting::add,
          Messages.of(Locale.ENGLISH));

  @Test
  void showsTheFirstPagesOfTheFirstArticles() {
    model.wish(MANY, form(Paper.A5));
    assertThat(model.shownProperty().get().state()).isEqualTo(State.MAKING);
    runAll();
    assertThat(model.shownProperty().get().state()).isEqualTo(State.DONE);
    assertThat(model.shownProperty().get().file().pages()).hasSize(1);
    assertThat(articles).containsExactly(40);
    assertThat(model.shownProperty().get().isPart()).isTrue();
  }

  @Test
  void aSelectionOfFewIsLaidOutWhole() {
    model.wish(new Selection.Articles(List.of(1L, 2L, 3L, 4L, 5L, 6L)), form(Paper.A4));
    runAll();
    assertThat(articles).containsExactly(6);
    assertThat(model.shownProperty().get().isPart()).isFalse();
    assertThat(model.shownProperty().get().file().total()).isEqualTo(60);
  }

  @Test
  void ofPassagesOnlyThoseOfTheFirstArticlesAreLaidOut() {
    model.wish(
        new Selection.Highlighted(LongStream.rangeClosed(1, 200).boxed().toList()), form(Paper.A4));
    runAll();
    assertThat(articles).containsExactly(40);
    assertThat(model.shownProperty().get().isPart()).isTrue();
  }

  @Test
  void ofManyWishesInAMomentOnlyTheLastIsMade() {
    model.wish(MANY, form(Paper.A4));
    model.wish(MANY, form(Paper.A5));
    model.wish(MANY, form(Paper.LETTER));
    runAll();
    assertThat(made).containsExactly(Paper.LETTER);
  }

  @Test
  void whatIsMadeForAnOlderWishIsStoppedAndNotShown() {
    model.wish(MANY, form(Paper.A4));
    waiting.remove().run();
    model.wish(MANY, form(Paper.A5));
    runAll();
    assertThat(made).containsExactly(Paper.A5);
    assertThat(model.shownProperty().get().file().pages())
        .extracting(ArgbImage::width)
        .containsExactly(1);
  }

  @Test
  void nothingIsShownAfterItWasStopped() {
    model.wish(MANY, form(Paper.A4));
    waiting.remove().run();
    model.stop();
    runAll();
    assertThat(made).isEmpty();
    assertThat(model.shownProperty().get().file().pages()).isEmpty();
    model.wish(MANY, form(Paper.A5));
    runAll();
    assertThat(model.shownProperty().get().file().pages()).hasSize(1);
  }

  @Test
  void aFailureIsToldAndTheNextWishHasAnotherChance() {
    broken = true;
    model.wish(MANY, form(Paper.A4));
    runAll();
    assertThat(model.shownProperty().get().state()).isEqualTo(State.FAILED);
    broken = false;
    model.wish(MANY, form(Paper.A4));
    runAll();
    assertThat(model.shownProperty().get().state()).isEqualTo(State.DONE);
  }

  private void runAll() {
    while (!waiting.isEmpty() || !working.isEmpty()) {
      (waiting.isEmpty() ? working : waiting).remove().run();
    }
  }

  private static ExportForm form(Paper paper) {
    PageSetup usual = PageSetup.USUAL;
    return new ExportForm(
        ExportFormat.PDF,
        new PageSetup(
            paper,
            usual.columns(),
            usual.margin(),
            usual.size(),
            usual.typeface(),
            usual.alignment()),
        BookOptions.USUAL);
  }

  private final class Printer implements Exporter {
    @Override
    public boolean articles(
        List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
      throw new IllegalStateException("not all articles were asked for");
    }

    @Override
    public boolean first(
        int most, List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
      if (progress.isCancelled()) {
        return false;
      }
      articles.add(Math.min(most, ids.size()));
      made.add(form.setup().paper());
      return true;
    }

    @Override
    public boolean highlighted(
        List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
      articles.add(ids.size());
      return true;
    }

    @Override
    public boolean passage(
        MarkedPassage marked, ExportForm form, Path target, Messages words, Progress progress) {
      throw new IllegalStateException("no passage was asked for");
    }

    @Override
    public List<Long> withHighlights(List<Long> ids) {
      throw new IllegalStateException("no highlights were asked for");
    }

    @Override
    public FirstPages preview(Predicate<Path> writing, int pages, float scale) {
      if (broken) {
        throw new IllegalStateException("broken");
      }
      return writing.test(Path.of("draft.pdf"))
          ? new FirstPages(List.of(new ArgbImage(made.size(), 1, new int[made.size()])), 60)
          : FirstPages.NONE;
    }
  }
}
