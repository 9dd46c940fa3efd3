package org.hotrai.ui.rejected;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import org.hotrai.article.RejectedPage;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;

/** The list of pages. Choosing one shows it; several can be chosen for what is done to many. */
final class PageList {
  private final RejectedModel model;
  private final ListView<RejectedPage> view = new ListView<>();
  // Held here: the wrapper that hears of changes is otherwise kept alive by nothing.
  private final ObservableList<RejectedPage> pages;
  private boolean replacing;

  PageList(RejectedModel model, Messages words) {
    this.model = model;
    this.pages = model.pages();
    WrappedText nothing = WrappedText.of(6, "list-placeholder");
    nothing.setText(words.text("ui.rejected.nothing"));
    view.setPlaceholder(nothing);
    view.getStyleClass().add("article-list");
    view.setAccessibleText(words.text("ui.rejected.title"));
    view.setFixedCellSize(PageCard.HEIGHT);
    view.setCellFactory(list -> new PageCard(words));
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.getItems().setAll(pages);
    pages.addListener((ListChangeListener<RejectedPage>) change -> follow());
    view.getSelectionModel().selectedItemProperty().addListener(change -> chosen());
  }

  /** What stood behind a page that is gone moves into its place, and is shown next. */
  private void follow() {
    int place = Math.max(0, view.getSelectionModel().getSelectedIndex());
    List<Long> before = chosenIds();
    replacing = true;
    view.getItems().setAll(pages);
    view.getSelectionModel().clearSelection();
    replacing = false;
    int same = before.size() == 1 ? indexOf(before.getFirst()) : -1;
    if (!pages.isEmpty() && view.isVisible()) {
      select(same >= 0 ? same : Math.min(place, pages.size() - 1));
    }
  }

  private void chosen() {
    RejectedPage page = view.getSelectionModel().getSelectedItem();
    if (!replacing && page != null && chosenIds().size() == 1) {
      model.open(page.id());
    }
  }

  /** Shows that page, or the first where it is not there. */
  void show(long id) {
    if (!pages.isEmpty()) {
      select(Math.max(0, indexOf(id)));
    }
  }

  /** Shows the page that was chosen last, or else the first. */
  void showAny() {
    if (!pages.isEmpty()) {
      select(Math.max(0, view.getSelectionModel().getSelectedIndex()));
    }
  }

  /** Shows the page so many rows further down, or up where it is negative. */
  void step(int rowsDown) {
    int next = view.getSelectionModel().getSelectedIndex() + rowsDown;
    if (next >= 0 && next < view.getItems().size()) {
      select(next);
    }
  }

  private void select(int index) {
    replacing = true;
    view.getSelectionModel().clearAndSelect(index);
    replacing = false;
    view.scrollTo(Math.max(0, index - 1));
    model.open(view.getItems().get(index).id());
  }

  private int indexOf(long id) {
    for (int i = 0; i < view.getItems().size(); i++) {
      if (view.getItems().get(i).id() == id) {
        return i;
      }
    }
    return -1;
  }

  /** The pages that are chosen, in the order of the list. */
  List<Long> chosenIds() {
    return view.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(RejectedPage::id)
        .toList();
  }

  ListView<RejectedPage> node() {
    return view;
  }
}
