package org.hotrai.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/** The search field with, beneath it, what was not understood of the query. */
public final class SearchBar {
  private final CustomTextField field = new CustomTextField();
  private final WrappedText notes = new WrappedText();
  private final FlowPane suggestions = new FlowPane();
  private final VBox box;
  private final SearchModel model;
  private final CompletionModel completion;
  private final CompletionList offers;
  private final Messages words;
  private final Runnable leave;
  private final Subscription following;
  // What the field holds since an offer was chosen: nothing more is to be offered there.
  private String chosen = "";

  /** Types into those models; Escape in an empty field, and Enter, leave the field. */
  public SearchBar(Searching models, Messages words, Runnable leave, Runnable help) {
    this.model = models.hits();
    this.completion = models.completion();
    this.words = words;
    this.leave = leave;
    Button helpButton = Icons.button(Feather.HELP_CIRCLE, words.text("ui.search.help"), help);
    HBox line = new HBox(field, helpButton);
    line.getStyleClass().add("search-line");
    HBox.setHgrow(field, Priority.ALWAYS);
    suggestions.getStyleClass().add("search-suggestions");
    box = new VBox(line, notes, suggestions);
    box.getStyleClass().add("search-bar");
    notes.getStyleClass().add("search-notes");
    field.setPromptText(words.text("ui.search.prompt"));
    field.setLeft(Icons.of(Feather.SEARCH));
    field.textProperty().bindBidirectional(model.queryProperty());
    Button clear = Icons.button(Feather.X, words.text("ui.search.clear"), model::clear);
    clear.getStyleClass().add("clear-button");
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    field.setRight(clear);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().addListener(change -> changed());
    offers = new CompletionList(field, words, this::choose);
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            completion.close();
          }
        });
    following =
        Subscription.combine(
            model.resultProperty().subscribe(this::show),
            completion.offeredProperty().subscribe(offers::show),
            completion.lookedProperty().subscribe(index -> offers.look(index.intValue())));
  }

  /** Offers something only for what is typed, not for a query that another part puts here. */
  private void changed() {
    if (field.isFocused()) {
      complete();
    }
  }

  /** Asks what is meant, once the cursor stands behind what was typed. */
  private void complete() {
    Platform.runLater(() -> {
      if (field.isFocused() && !field.getText().equals(chosen)) {
        completion.typed(field.getText(), field.getCaretPosition());
      }
    });
  }

  private void pressed(KeyEvent event) {
    if (offersTake(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      model.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
      model.finish();
      leave.run();
      event.consume();
    }
  }

  /**
   * Whether the key is for the offers: only while there are some, and Enter if one is looked at.
   */
  private boolean offersTake(KeyEvent event) {
    if (completion.offeredProperty().get().isEmpty()) {
      return false;
    }
    int looked = completion.lookedProperty().get();
    switch (event.getCode()) {
      case DOWN -> completion.step(true);
      case UP -> completion.step(false);
      case ESCAPE -> completion.close();
      case ENTER -> {
        if (looked == CompletionModel.NONE) {
          return false;
        }
        choose(looked);
      }
      case LEFT, RIGHT, HOME, END -> {
        completion.close();
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void choose(int index) {
    completion
        .choose(index)
        .ifPresent(completed -> {
          chosen = completed.query();
          field.setText(chosen);
          field.positionCaret(completed.cursor());
        });
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
    suggest(result.map(SearchResult::suggestions).orElse(List.of()));
  }

  private void suggest(List<String> queries) {
    suggestions.getChildren().clear();
    if (!queries.isEmpty()) {
      suggestions.getChildren().add(new Label(words.text("ui.search.did-you-mean")));
    }
    for (String query : queries) {
      Hyperlink link = new Hyperlink(query);
      link.setOnAction(click -> model.queryProperty().set(query));
      suggestions.getChildren().add(link);
    }
    suggestions.setVisible(!queries.isEmpty());
    suggestions.setManaged(!queries.isEmpty());
  }

  /** Puts the cursor into the field and marks what stands there, ready to be replaced. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** Follows the model no more. */
  public void close() {
    following.unsubscribe();
    completion.close();
    field.textProperty().unbindBidirectional(model.queryProperty());
  }

  /** The field and its notes. */
  public VBox node() {
    return box;
  }
}
