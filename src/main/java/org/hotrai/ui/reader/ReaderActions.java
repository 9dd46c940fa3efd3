package org.hotrai.ui.reader;

import java.util.List;
import org.hotrai.annotation.Anchor;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Note;
import org.jspecify.annotations.Nullable;

/** What the reader adds to articles. Each is stored off the JavaFX thread. */
public interface ReaderActions {
  /** Marks the article as read or not. */
  void setRead(long article, boolean read);

  /** Marks the article as a favourite or not. */
  void setFavourite(long article, boolean favourite);

  /** Adds a tag. */
  void tag(long article, String tag);

  /** Takes a tag away. */
  void untag(long article, String tag);

  /**
   * Stores the note on the article; no text deletes it.
   *
   * @param note the note that is changed, or null for a new one
   */
  void writeNote(long article, @Nullable Note note, String text);

  /** Highlights passages; the note belongs to the first of them. */
  void highlight(long article, List<Anchor> anchors, String note);

  /** Changes the note of a highlight. */
  void changeHighlight(Highlight highlight, String note);

  /** Removes a highlight. */
  void removeHighlight(Highlight highlight);
}
