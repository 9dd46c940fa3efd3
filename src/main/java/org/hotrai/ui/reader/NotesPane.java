package org.hotrai.ui.reader;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Note;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The notes on an article and its highlights, each with what can be done to it; and an editor. */
final class NotesPane extends HBox {
  private final Messages words;
  private final ReaderActions actions;
  private final LongConsumer onHighlight;
  private final Label editorTitle = new Label();
  private final TextArea editor = new TextArea();
  private final VBox cards = new VBox();
  private long article;
  private Consumer<String> save = text -> {};

  /**
   * A hidden pane.
   *
   * @param onHighlight gets the highlight that the reader wants to see in the text
   */
  NotesPane(Messages words, ReaderActions actions, LongConsumer onHighlight, Runnable onClose) {
    this.words = words;
    this.actions = actions;
    this.onHighlight = onHighlight;
    getStyleClass().add("notes");
    editorTitle.getStyleClass().add("text-bold");
    editor.setPromptText(words.text("ui.reader.note-prompt"));
    VBox.setVgrow(editor, Priority.ALWAYS);
    Button saved = new Button(words.text("ui.reader.note-save"));
    saved.getStyleClass().addAll("accent", "small");
    saved.setOnAction(event -> saved());
    saved.disableProperty().bind(editor.textProperty().isEmpty());
    Button cleared = new Button(words.text("ui.reader.note-cancel"));
    cleared.getStyleClass().addAll("flat", "small");
    cleared.setOnAction(event -> writeNew());
    HBox buttons = new HBox(8, saved, cleared);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox left = new VBox(8, editorTitle, editor, buttons);
    left.getStyleClass().add("note-editor");
    left.setMinWidth(240);
    left.setPrefWidth(320);
    cards.getStyleClass().add("note-cards");
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    Button close = Icons.button(Feather.X, words.text("ui.reader.notes-close"), onClose);
    close.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(left, scroll, close);
    setShown(false);
  }

  /** Shows or hides the pane. */
  void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  /** Puts the cursor into the field that a note is written in. */
  void focusEditor() {
    editor.requestFocus();
  }

  /** Shows what was added to that article. A note that is being written stays. */
  void show(long shownArticle, Annotated annotated) {
    if (article != shownArticle) {
      article = shownArticle;
      writeNew();
    }
    cards.getChildren().clear();
    annotated.notes().forEach(note -> cards.getChildren().add(card(note)));
    annotated.highlights().forEach(highlight -> cards.getChildren().add(card(highlight)));
    if (cards.getChildren().isEmpty()) {
      WrappedText hint = new WrappedText(words.text("ui.reader.notes-empty"));
      hint.getStyleClass().add("notes-empty");
      cards.getChildren().add(hint);
    }
  }

  private Node card(Note note) {
    WrappedText text = new WrappedText(note.text());
    text.getStyleClass().add("note-text");
    return card(
        text,
        icon(
            Feather.EDIT_2,
            "ui.reader.note-edit",
            () ->
                edit(
                    words.text("ui.reader.note-edit"),
                    note.text(),
                    changed -> actions.writeNote(article, note, changed))),
        icon(Feather.TRASH_2, "ui.reader.note-delete", () -> actions.writeNote(article, note, "")));
  }

  private Node card(Highlight highlight) {
    WrappedText quote = WrappedText.of(3, "quote");
    quote.setText(highlight.anchor().quote());
    VBox text = new VBox(4, quote);
    if (!highlight.note().isEmpty()) {
      WrappedText note = new WrappedText(highlight.note());
      note.getStyleClass().add("note-text");
      text.getChildren().add(note);
    }
    return card(
        text,
        icon(
            Feather.CROSSHAIR,
            "ui.reader.highlight-show",
            () -> onHighlight.accept(highlight.id())),
        icon(
            Feather.EDIT_2,
            "ui.reader.highlight-edit",
            () ->
                edit(
                    words.text("ui.reader.highlight-edit"),
                    highlight.note(),
                    changed -> actions.changeHighlight(highlight, changed))),
        icon(
            Feather.TRASH_2,
            "ui.reader.highlight-remove",
            () -> actions.removeHighlight(highlight)));
  }

  private static Node card(Region text, Button... buttons) {
    HBox card = new HBox(text);
    card.getChildren().addAll(buttons);
    card.getStyleClass().add("note-card");
    HBox.setHgrow(text, Priority.ALWAYS);
    return card;
  }

  private Button icon(Ikon icon, String name, Runnable action) {
    Button button = Icons.button(icon, words.text(name), action);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void writeNew() {
    edit(words.text("ui.reader.note-new"), "", text -> actions.writeNote(article, null, text));
  }

  private void edit(String title, String text, Consumer<String> target) {
    editorTitle.setText(title);
    editor.setText(text);
    save = target;
  }

  private void saved() {
    save.accept(editor.getText().strip());
    writeNew();
  }
}
