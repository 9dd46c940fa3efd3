package org.hotrai.ui.reader;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hotrai.annotation.Anchor;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Note;
import org.hotrai.archive.Annotations;
import org.hotrai.ui.control.Background;
import org.jspecify.annotations.Nullable;

/** Stores what the reader adds in the archive and tells what the article bears then. */
public final class AnnotationActions implements ReaderActions {
  private final Annotations annotations;
  private final Background background;
  private final BiConsumer<Long, Annotated> onChanged;
  private final Consumer<Throwable> onFailure;

  /**
   * Stores in that archive.
   *
   * @param onChanged gets the article and all that it bears now, on the JavaFX thread
   */
  public AnnotationActions(
      Annotations annotations,
      Background background,
      BiConsumer<Long, Annotated> onChanged,
      Consumer<Throwable> onFailure) {
    this.annotations = annotations;
    this.background = background;
    this.onChanged = onChanged;
    this.onFailure = onFailure;
  }

  /** All that the article bears. Reads the archive: not for the JavaFX thread. */
  public static Annotated read(Annotations annotations, long article) {
    return new Annotated(
        annotations.marks(article), annotations.notes(article), annotations.highlights(article));
  }

  @Override
  public void setRead(long article, boolean read) {
    change(article, () -> annotations.setRead(List.of(article), read));
  }

  @Override
  public void setFavourite(long article, boolean favourite) {
    change(article, () -> annotations.setFavourite(List.of(article), favourite));
  }

  @Override
  public void tag(long article, String tag) {
    change(article, () -> annotations.tag(List.of(article), tag));
  }

  @Override
  public void untag(long article, String tag) {
    change(article, () -> annotations.untag(List.of(article), tag));
  }

  @Override
  public void writeNote(long article, @Nullable Note note, String text) {
    change(article, () -> store(article, note, text));
  }

  private void store(long article, @Nullable Note note, String text) {
    if (note == null) {
      annotations.addNote(article, text);
    } else if (text.isEmpty()) {
      annotations.deleteNote(note.id());
    } else {
      annotations.changeNote(note.id(), text);
    }
  }

  @Override
  public void highlight(long article, List<Anchor> anchors, String note) {
    change(
        article,
        () -> {
          for (int i = 0; i < anchors.size(); i++) {
            annotations.addHighlight(article, anchors.get(i), i == 0 ? note : "");
          }
        });
  }

  @Override
  public void changeHighlight(Highlight highlight, String note) {
    change(highlight.article(), () -> annotations.changeHighlight(highlight.id(), note));
  }

  @Override
  public void removeHighlight(Highlight highlight) {
    change(highlight.article(), () -> annotations.deleteHighlight(highlight.id()));
  }

  private void change(long article, Runnable change) {
    Callable<Annotated> work =
        () -> {
          change.run();
          return read(annotations, article);
        };
    background.run(work, annotated -> onChanged.accept(article, annotated), onFailure);
  }
}
