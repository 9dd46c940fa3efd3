package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.MarkedPassage;
import org.hotrai.article.Passage;
import org.hotrai.export.pdf.preview.FirstPages;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.export.OfferModel.What;
import org.junit.jupiter.api.Test;

class OfferModelTest {
  private static final MarkedPassage MARKED = new MarkedPassage(1, 1, new Passage(0, 0, 0, 5));

  private final Queue<Runnable> working = new ArrayDeque<>();

  private OfferModel model(MarkedPassage... marked) {
    Offer offer =
        new Offer(
            List.of(1L, 2L, 3L),
            new Offer.Listed(List.of(1L, 2L, 3L, 4L, 5L), "tag:ทะเล"),
            Optional.of(List.of(marked)).filter(all -> !all.isEmpty()).map(List::getFirst),
            "ข่าวทะเล");
    return new OfferModel(offer, new Highlights(), new Background(working::add, Runnable::run));
  }

  @Test
  void highlightsAloneCountTheArticlesThatBearThem() {
    OfferModel model = model();
    model.highlightsAlone(true);
    assertThat(model.selectionProperty().get()).isEqualTo(chosen());
    working.remove().run();
    assertThat(model.highlightedProperty().get()).isEqualTo(1);
    assertThat(model.selectionProperty().get()).isEqualTo(new Selection.Highlighted(List.of(2L)));
    assertThat(model.articles()).isEqualTo(1);
    assertThat(model.isOfPassages()).isTrue();
    model.choose(What.LISTED);
    assertThat(model.selectionProperty().get())
        .isEqualTo(new Selection.Highlighted(List.of(2L, 4L)));
    assertThat(model.articles()).isEqualTo(2);
    model.highlightsAlone(false);
    assertThat(model.articles()).isEqualTo(5);
    assertThat(model.isOfPassages()).isFalse();
  }

  @Test
  void markedTextIsOfferedFirstAndHasNoHighlightsOfItsOwn() {
    OfferModel model = model(MARKED);
    working.remove().run();
    assertThat(model.what()).isEqualTo(What.MARKED);
    model.highlightsAlone(true);
    assertThat(model.selectionProperty().get()).isEqualTo(new Selection.Marked(MARKED));
    assertThat(model.highlightedProperty().get()).isZero();
    assertThat(model.articles()).isEqualTo(1);
  }

  @Test
  void aFileIsCalledAfterItsTitleOrItsSearchOrItsFirstArticle() {
    OfferModel model = model();
    assertThat(model.name(null)).isEqualTo("ข่าวทะเล");
    assertThat(model.query()).isNull();
    model.choose(What.LISTED);
    assertThat(model.name(null)).isEqualTo("tag:ทะเล");
    assertThat(model.name("แฟ้มทะเล")).isEqualTo("แฟ้มทะเล");
  }

  private static Selection chosen() {
    return new Selection.Articles(List.of(1L, 2L, 3L));
  }

  /** Of the articles, those of even numbers bear highlights. */
  private static final class Highlights implements Exporter {
    @Override
    public boolean articles(
        List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    public boolean first(
        int most, List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    public boolean highlighted(
        List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    public boolean passage(
        MarkedPassage marked, ExportForm form, Path target, Messages words, Progress progress) {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    public List<Long> withHighlights(List<Long> ids) {
      return ids.stream().filter(id -> id % 2 == 0).toList();
    }

    @Override
    public FirstPages preview(Predicate<Path> writing, int pages, float scale) {
      throw new IllegalStateException("nothing is written");
    }
  }
}
