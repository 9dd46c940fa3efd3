package org.hotrai.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hotrai.archive.SearchResult;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/** The search field with, beneath it, what was not understood of the query. */
public final class SearchBar {
  private final CustomTextField field = new CustomTextField();
  private final WrappedText notes = new WrappedText();
  private final VBox box;
  private final SearchModel model;
  private final Messages words;
  private final Runnable leave;
  private final Subscription following;

  /** Types into that model; Escape in an empty field, and Enter, leave the field. */
  public SearchBar(SearchModel model, Messages words, Runnable leave, Runnable help) {
    this.model = model;
    this.words = words;
    this.leave = leave;
    Button helpButton = Icons.button(Feather.HELP_CIRCLE, words.text("ui.search.help"), help);
    HBox line = new HBox(field, helpButton);
    line.getStyleClass().add("search-line");
    HBox.setHgrow(field, Priority.ALWAYS);
    box = new VBox(line, notes);
    box.getStyleClass().add("search-bar");
    notes.getStyleClass().add("search-notes");
    field.setPromptText(words.text("ui.search.prompt"));
    field.setLeft(Icons.of(Feather.SEARCH));
    field.textProperty().bindBidirectional(model.queryProperty());
    Button clear = Icons.button(Feather.X, words.text("ui.search.clear"), model::clear);
    clear.getStyleClass().add("clear-button");
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    field.setRight(clear);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    following = model.resultProperty().subscribe(this::show);
  }

  private void typed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      model.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
      leave.run();
      event.consume();
    }
  }

  private void show(Optional<SearchResult> result) {
    String told =
        result.stream()
            .flatMap(answer -> answer.notes().stream())
            .map(words::text)
            .collect(Collectors.joining("\n"));
    notes.setText(told);
    notes.setVisible(!told.isEmpty());
    notes.setManaged(!told.isEmpty());
  }

  /** Puts the cursor into the field and marks what stands there, ready to be replaced. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** Follows the model no more. */
  public void close() {
    following.unsubscribe();
    field.textProperty().unbindBidirectional(model.queryProperty());
  }

  /** The field and its notes. */
  public VBox node() {
    return box;
  }
}
