package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hotrai.archive.SearchResult;
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
  void aFailureIsTold() {
    model.queryProperty().set("broken");
    work();
    assertThat(failures).hasSize(1);
    assertThat(model.searchingProperty().get()).isFalse();
  }

  private SearchResult find(String query, int limit) {
    asked.add(query);
    if (query.equals("broken")) {
      throw new IllegalStateException(query);
    }
    return new SearchResult(query, 0, List.of(), List.of(), List.of());
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
