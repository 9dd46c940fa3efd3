package org.hotrai.ui.entitypage;

import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hotrai.archive.profile.ArticlePassages;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;

/** The articles with their sentences, read on as the end comes near. */
final class PassagesList {
  private static final int AHEAD = 8;

  private final EntityPageModel model;
  private final Messages words;
  private final ListView<ArticlePassages> view = new ListView<>();
  // Held here: the wrapper that hears of changes is otherwise kept alive by nothing.
  private final ObservableList<ArticlePassages> rows;
  private final ListChangeListener<ArticlePassages> listener = this::follow;
  private final WrappedText nothing = WrappedText.of(4, "list-placeholder");
  private final Set<Long> opened = new HashSet<>();

  PassagesList(EntityPageModel model, Messages words, EntityPageActions actions) {
    this.model = model;
    this.words = words;
    this.rows = model.rows();
    view.getStyleClass().add("passages-list");
    view.setPlaceholder(nothing);
    view.setCellFactory(list -> cell(actions));
    view.getItems().setAll(rows);
    rows.addListener(listener);
    view.setOnKeyPressed(event -> {
      ArticlePassages chosen = view.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null && !chosen.passages().isEmpty()) {
        var first = chosen.passages().getFirst();
        actions.openArticle(chosen.article().id(), first.entity(), first.nth());
        event.consume();
      }
    });
  }

  private PassagesCell cell(EntityPageActions actions) {
    PassagesCell cell = new PassagesCell(words, actions, opened);
    cell.indexProperty()
        .subscribe(index -> {
          if (index.intValue() >= view.getItems().size() - AHEAD) {
            Platform.runLater(model::more);
          }
        });
    return cell;
  }

  private void follow(ListChangeListener.Change<? extends ArticlePassages> change) {
    while (change.next()) {
      if (change.wasRemoved()) {
        view.getItems().clear();
        opened.clear();
      }
      if (change.wasAdded()) {
        view.getItems().addAll(change.getAddedSubList());
      }
    }
    explain();
  }

  /** Says why there is nothing. */
  void explain() {
    boolean waits = model.listedProperty().get().filter(all -> all.articles() == 0).isEmpty();
    boolean gone = model.goneProperty().get();
    nothing.setText(
        gone ? "" : words.text(waits ? "ui.entitypage.reading" : "ui.entitypage.nothing"));
  }

  ListView<ArticlePassages> node() {
    return view;
  }

  /** Follows the model no more. */
  void close() {
    rows.removeListener(listener);
  }
}
