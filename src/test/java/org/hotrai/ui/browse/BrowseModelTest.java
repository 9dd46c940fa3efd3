package org.hotrai.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.query.Snippet;
import org.hotrai.text.Span;
import org.hotrai.ui.control.Background;
import org.junit.jupiter.api.Test;

class BrowseModelTest {
  private final Shelves shelf = new Shelves("แรก", "second", "third");
  private final List<Throwable> failures = new ArrayList<>();
  private final Background atOnce = new Background(Runnable::run, Runnable::run);
  private final BrowseModel model = new BrowseModel(shelf, atOnce, failures::add);
  private final ArticleActions actions = new ArticleActions(shelf, model, atOnce, failures::add);

  @Test
  void listsTheArchiveAndParts() {
    model.reload();
    actions.setRead(List.of(1L), true);
    actions.tag(List.of(2L), "กฎหมาย");
    assertThat(ids()).containsExactly(1L, 2L, 3L);
    assertThat(model.totalProperty().get()).isEqualTo(3);
    assertThat(model.tagsProperty().get()).containsExactly("กฎหมาย");
    model.shownProperty().set(new Shown.Unread());
    assertThat(ids()).containsExactly(2L, 3L);
    model.shownProperty().set(new Shown.Tagged("กฎหมาย"));
    assertThat(ids()).containsExactly(2L);
  }

  @Test
  void findsArticlesThatTheListDoesNotShow() {
    model.reload();
    model.shownProperty().set(new Shown.Favourites());
    assertThat(ids()).isEmpty();
    actions.setFavourite(List.of(2L), true);
    assertThat(model.find(2).orElseThrow().article().marks().favourite()).isTrue();
    actions.delete(List.of(2L), () -> {});
    assertThat(model.find(2)).isEmpty();
  }

  @Test
  void marksChangeTheRowInItsPlace() {
    model.reload();
    actions.setFavourite(List.of(2L), true);
    assertThat(ids()).containsExactly(1L, 2L, 3L);
    assertThat(model.rows().get(1).article().marks().favourite()).isTrue();
  }

  @Test
  void aTextThatWasReadAnotherWayIsNoLongerShownAsItWasFound() {
    Snippet found = new Snippet("คำที่พบ", List.of());
    Row row = new Row(Shelves.article(2, "second"), List.of(new Span(0, 3)), Optional.of(found));
    assertThat(row.with(Shelves.article(2, "second")).snippet()).contains(found);
    Row changed = row.with(Shelves.article(2, "ชื่ออื่น"));
    assertThat(changed.snippet()).isEmpty();
    assertThat(changed.title()).isEmpty();
  }

  @Test
  void deletedArticlesLeaveAndComeBack() {
    model.reload();
    List<String> told = new ArrayList<>();
    actions.delete(List.of(1L, 3L), () -> told.add("gone"));
    assertThat(ids()).containsExactly(2L);
    assertThat(model.totalProperty().get()).isEqualTo(1);
    model.shownProperty().set(new Shown.Deleted());
    assertThat(ids()).containsExactly(1L, 3L);
    actions.undelete(List.of(3L), () -> told.add("back"));
    assertThat(ids()).containsExactly(1L);
    assertThat(model.totalProperty().get()).isEqualTo(2);
    assertThat(told).containsExactly("gone", "back");
  }

  @Test
  void aSearchTakesTheListsPlaceUntilItIsCleared() {
    model.reload();
    var hit =
        new SearchResult.Hit(
            shelf.find(3).orElseThrow(), List.of(), new Snippet("third", List.of()), 1);
    model.showFound(Optional.of(new SearchResult("third", 1, List.of(hit), List.of(), List.of())));
    assertThat(ids()).containsExactly(3L);
    actions.setRead(List.of(3L), true);
    assertThat(model.rows().getFirst().article().marks().read()).isTrue();
    assertThat(model.rows().getFirst().snippet()).isPresent();
    model.showFound(Optional.empty());
    assertThat(ids()).containsExactly(1L, 2L, 3L);
    assertThat(failures).isEmpty();
  }

  private List<Long> ids() {
    return model.rows().stream().map(Row::id).toList();
  }
}
