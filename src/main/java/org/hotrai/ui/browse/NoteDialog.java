package org.hotrai.ui.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.hotrai.annotation.Note;
import org.hotrai.article.ArticleSummary;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;

/** Where the user writes a note on an article. Emptying it throws the note away. */
public final class NoteDialog {
  private final Notebook notebook;
  private final Background background;
  private final Consumer<Throwable> failed;

  /** Notes in that notebook; failures are told. */
  public NoteDialog(Notebook notebook, Background background, Consumer<Throwable> failed) {
    this.notebook = notebook;
    this.background = background;
    this.failed = failed;
  }

  /** Fetches the article's note and shows it to be written. */
  public void show(ArticleSummary article, Dialogs dialogs, Runnable saved) {
    background.run(
        () -> notebook.notes(article.id()), notes -> ask(article, notes, dialogs, saved), failed);
  }

  private void ask(ArticleSummary article, List<Note> notes, Dialogs dialogs, Runnable saved) {
    Optional<Note> known = notes.stream().findFirst();
    WrappedText title = WrappedText.of(2, "dialog-heading");
    title.setText(article.title());
    // Lines are not wrapped: what JavaFX wraps it paints wrongly in Thai.
    TextArea area = new TextArea(known.map(Note::text).orElse(""));
    area.setPromptText(dialogs.words().text("ui.notes.prompt"));
    area.setPrefRowCount(8);
    VBox content = new VBox(title, area);
    content.getStyleClass().add("dialog-column");
    content.setPrefWidth(460);
    dialogs
        .asking("ui.notes.title", content, dialogs.go("ui.button.save"), dialogs.cancel())
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .ifPresent(button -> save(article.id(), known, area.getText().strip(), saved));
  }

  private void save(long article, Optional<Note> known, String text, Runnable saved) {
    background.run(
        () -> {
          store(article, known, text);
          return text;
        },
        done -> saved.run(),
        failed);
  }

  private void store(long article, Optional<Note> known, String text) {
    if (known.isPresent() && text.isEmpty()) {
      notebook.delete(known.get().id());
    } else if (known.isPresent()) {
      notebook.change(known.get().id(), text);
    } else if (!text.isEmpty()) {
      notebook.add(article, text);
    }
  }
}
