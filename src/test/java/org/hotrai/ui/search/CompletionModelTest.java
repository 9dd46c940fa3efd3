package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.hotrai.archive.search.Completion;
import org.hotrai.ui.control.Background;
import org.junit.jupiter.api.Test;

class CompletionModelTest {
  private static final Completion COURT = new Completion(Completion.Kind.ORGANISATION, "ศาลปกครอง");

  private final Deque<Runnable> queue = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final CompletionModel model =
      new CompletionModel(this::find, new Background(queue::add, Runnable::run), failures::add);

  private List<Completion> find(String typed, Set<Completion.Kind> kinds) {
    asked.add(typed);
    return "ศาลปกครอง".startsWith(typed) ? List.of(COURT) : List.of();
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }

  @Test
  void theLongestBeginningThatIsKnownIsReplaced() {
    model.typed("ข่าว ศาลปก", 10);
    work();
    assertThat(asked).containsExactly("ข่าว ศาลปก", "ศาลปก");
    assertThat(model.offeredProperty().get()).containsExactly(COURT);
    assertThat(model.choose(0).orElseThrow().query()).isEqualTo("ข่าว org:ศาลปกครอง ");
    assertThat(model.offeredProperty().get()).isEmpty();
  }

  @Test
  void aLateAnswerIsDropped() {
    model.typed("ศาล", 3);
    model.close();
    work();
    assertThat(model.offeredProperty().get()).isEmpty();
    model.typed("ศาล", 3);
    model.typed("ศาลไหน", 6);
    work();
    assertThat(model.offeredProperty().get()).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void steppingLeavesTheOffersAtTheirEnds() {
    model.typed("ศาล", 3);
    work();
    model.step(true);
    assertThat(model.lookedProperty().get()).isZero();
    model.step(true);
    assertThat(model.lookedProperty().get()).isEqualTo(CompletionModel.NONE);
    model.step(false);
    assertThat(model.lookedProperty().get()).isZero();
    assertThat(model.choose(CompletionModel.NONE)).isEmpty();
  }
}
