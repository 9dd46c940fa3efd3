package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hotrai.archive.search.SearchAnswer;
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
  }

  @Test
  void theFirstHitsAreShownBeforeTheOthersAreRead() {
    model.queryProperty().set("many");
    queue.remove().run();
    assertThat(model.resultProperty().get().orElseThrow().hits()).hasSize(30);
    assertThat(model.isWhole()).isFalse();
    queue.remove().run();
    assertThat(model.resultProperty().get().orElseThrow().hits()).hasSize(30);
    work();
    assertThat(model.resultProperty().get().orElseThrow().hits()).hasSize(70);
    assertThat(model.isWhole()).isTrue();
    assertThat(asked).containsExactly("many");
  }

  @Test
  void theNextLetterDoesNotWaitForAllHitsOfTheOneBefore() {
    model.queryProperty().set("many");
    queue.remove().run();
    queue.remove().run();
    model.queryProperty().set("กฎ");
    queue.remove().run();
    assertThat(asked).containsExactly("many");
    queue.remove().run();
    assertThat(model.resultProperty().get().orElseThrow().query()).isEqualTo("กฎ");
    assertThat(queue).isEmpty();
  }

  private SearchAnswer find(String query, int limit) {
    asked.add(query);
    if (query.equals("broken")) {
      throw new IllegalStateException(query);
    }
    return FakeAnswer.of(query, query.equals("many") ? 70 : 0);
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
