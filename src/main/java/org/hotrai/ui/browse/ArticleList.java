package org.hotrai.ui.browse;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** The list of articles. Choosing one opens it; several can be chosen for what is done to many. */
public final class ArticleList {
  private final ListView<Row> view = new ListView<>();
  // Held here: the wrapper that hears of changes is otherwise kept alive by nothing.
  private final ObservableList<Row> rows;
  private final Consumer<Long> open;
  private final Messages words;
  private final WrappedText nothing = WrappedText.of(6, "list-placeholder");
  private boolean replacing;
  private long opened = -1;
  private long openedWhenPressed = -1;

  /** The rows of that model; a chosen article goes to be opened. */
  public ArticleList(BrowseModel model, Messages words, Consumer<Long> open) {
    this.rows = model.rows();
    this.open = open;
    this.words = words;
    view.setPlaceholder(nothing);
    view.getStyleClass().add("article-list");
    view.setFixedCellSize(ArticleCard.HEIGHT);
    view.setCellFactory(list -> cell());
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> openedWhenPressed = opened);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.getItems().setAll(rows);
    rows.addListener((ListChangeListener<Row>) this::follow);
    view.getSelectionModel().selectedItemProperty().addListener(change -> chosen());
  }

  /** What the list says while it has no rows. */
  public void explainEmpty(Message why) {
    nothing.setText(words.text(why));
  }

  private void follow(ListChangeListener.Change<? extends Row> change) {
    replacing = true;
    if (rows.size() == view.getItems().size()) {
      for (int i = 0; i < rows.size(); i++) {
        if (!rows.get(i).equals(view.getItems().get(i))) {
          view.getItems().set(i, rows.get(i));
        }
      }
    } else {
      view.getItems().setAll(rows);
    }
    replacing = false;
    if (chosenIds().size() <= 1) {
      select(opened);
    }
  }

  private ArticleCell cell() {
    ArticleCell cell = new ArticleCell(words.locale());
    cell.setOnMouseClicked(event -> clicked(cell.getItem(), event));
    return cell;
  }

  /**
   * A click on the article that is open already is answered, too: it may have been opened unasked.
   */
  private void clicked(@Nullable Row row, MouseEvent event) {
    boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1;
    if (plain && row != null && row.id() == openedWhenPressed && chosenIds().size() == 1) {
      open.accept(row.id());
    }
  }

  private void chosen() {
    Row row = view.getSelectionModel().getSelectedItem();
    if (!replacing && row != null && chosenIds().size() == 1 && row.id() != opened) {
      opened = row.id();
      open.accept(opened);
    }
  }

  /** Shows which article is open, without opening it again. */
  public void select(long article) {
    opened = article;
    MultipleSelectionModel<Row> selection = view.getSelectionModel();
    int index = indexOf(article);
    replacing = true;
    if (index < 0) {
      selection.clearSelection();
    } else if (selection.getSelectedIndex() != index || selection.getSelectedIndices().size() > 1) {
      selection.clearAndSelect(index);
      reveal(index);
    }
    replacing = false;
  }

  /** Scrolls the row into the middle, once the list has a height. */
  private void reveal(int index) {
    Platform.runLater(() -> {
      // A list that was not laid out with its rows yet would scroll by what it held before.
      view.layout();
      int shown = (int) (view.getHeight() / ArticleCard.HEIGHT);
      view.scrollTo(index < shown - 1 ? 0 : index - shown / 2);
    });
  }

  private int indexOf(long article) {
    for (int i = 0; i < view.getItems().size(); i++) {
      if (view.getItems().get(i).id() == article) {
        return i;
      }
    }
    return -1;
  }

  /** Opens the article so many rows further down, or up where it is negative. */
  public void step(int rowsDown) {
    int now = indexOf(opened);
    int next = now < 0 ? 0 : now + rowsDown;
    if (next >= 0 && next < view.getItems().size()) {
      view.getSelectionModel().clearAndSelect(next);
      view.scrollTo(Math.max(0, next - 1));
    }
  }

  /** The place in the list of the first chosen row. */
  public int place() {
    return Math.max(0, view.getSelectionModel().getSelectedIndex());
  }

  /** Opens the row at that place or the last before it; false where the list is empty. */
  public boolean openAt(int place) {
    int last = view.getItems().size() - 1;
    if (last >= 0) {
      view.getSelectionModel().clearSelection();
      view.getSelectionModel().select(Math.min(place, last));
      view.scrollTo(Math.max(0, Math.min(place, last) - 1));
    }
    return last >= 0;
  }

  /** The rows that are chosen, in the order of the list. */
  public List<Row> chosenRows() {
    return view.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  /** The articles that are chosen, in the order of the list. */
  public List<Long> chosenIds() {
    return chosenRows().stream().map(Row::id).toList();
  }

  /** The list itself. */
  public ListView<Row> node() {
    return view;
  }
}
