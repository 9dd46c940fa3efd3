package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.annotation.Marks;
import org.hotrai.archive.SearchResult;
import org.hotrai.article.ArticleSummary;
import org.hotrai.query.Snippet;
import org.hotrai.ui.control.Background;
import org.junit.jupiter.api.Test;

class SearchModelTest {
  private final Deque<Runnable> queue = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final SearchModel model =
      new SearchModel(this::find, new Background(queue::add, Runnable::run), failures::add);

  @Test
  void onlyTheNewestAnswerIsShown() {
    model.queryProperty().set("ก");
    model.queryProperty().set("กฎ");
    model.queryProperty().set("กฎหมาย");
    work();
    assertThat(asked).containsExactly("ก", "กฎหมาย");
    assertThat(model.resultProperty().get().orElseThrow().query()).isEqualTo("กฎหมาย");
    assertThat(model.searchingProperty().get()).isFalse();
  }

  @Test
  void anAnswerToAClearedFieldIsDropped() {
    model.queryProperty().set("กฎ");
    model.clear();
    work();
    assertThat(model.resultProperty().get()).isEmpty();
  }

  @Test
  void aFinishedQueryEndsItsLastWord() {
    model.queryProperty().set(" กฎ");
    work();
    model.finish();
    model.finish();
    work();
    assertThat(asked).containsExactly("กฎ", "กฎ ");
  }

  @Test
  void aFailureIsTold() {
    model.queryProperty().set("broken");
    work();
    assertThat(failures).hasSize(1);
    assertThat(model.searchingProperty().get()).isFalse();
  }

  @Test
  void theFirstHitsAreShownBeforeTheOthersAreRead() {
    model.queryProperty().set("many");
    queue.remove().run();
    assertThat(model.resultProperty().get().orElseThrow().hits()).hasSize(30);
    assertThat(SearchModel.isWhole(model.resultProperty().get().orElseThrow())).isFalse();
    work();
    assertThat(model.resultProperty().get().orElseThrow().hits()).hasSize(40);
    assertThat(SearchModel.isWhole(model.resultProperty().get().orElseThrow())).isTrue();
  }

  @Test
  void theOtherHitsOfAnEarlierQueryAreNotRead() {
    model.queryProperty().set("many");
    queue.remove().run();
    model.queryProperty().set("กฎ");
    work();
    assertThat(model.resultProperty().get().orElseThrow().query()).isEqualTo("กฎ");
  }

  private SearchResult find(String query, int limit) {
    asked.add(query);
    if (query.equals("many")) {
      return new SearchResult(
          query, 40, Collections.nCopies(Math.min(limit, 40), hit()), List.of(), List.of());
    }
    if (query.equals("broken")) {
      throw new IllegalStateException(query);
    }
    return new SearchResult(query, 0, List.of(), List.of(), List.of());
  }

  private static SearchResult.Hit hit() {
    ArticleSummary summary =
        new ArticleSummary(1, "กฎ", null, null, null, "th", "กฎ", Instant.EPOCH);
    Marks marks = new Marks(false, false, new TreeSet<>());
    return new SearchResult.Hit(
        new ListedArticle(summary, marks), List.of(), new Snippet("กฎ", List.of()), 1);
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
