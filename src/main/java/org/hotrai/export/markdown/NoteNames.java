package org.hotrai.export.markdown;

import java.util.Optional;
import org.hotrai.article.Block;
import org.hotrai.article.Footnotes;
import org.hotrai.article.Run;

/**
 * What the notes of an article are called in its Markdown.
 *
 * @param prefix tells them from the notes of other articles in the same file
 */
record NoteNames(Footnotes notes, String prefix) {
  /** The name of the note that the run marks. */
  Optional<String> markedBy(Run run) {
    return notes.markedBy(run).map(this::name);
  }

  /** Whether the runs, one behind the other, are parts of one mark. */
  boolean isOneMark(Run run, Run next) {
    return notes.isOneMark(run, next);
  }

  /** The name of a note that marks lead to; nothing for one that is text like any other. */
  Optional<String> of(Block.Footnote note) {
    return notes.isMarked(note) ? Optional.of(name(note)) : Optional.empty();
  }

  private String name(Block.Footnote note) {
    return prefix + note.number();
  }

  /** What leads to the note of that name, and stands before it. */
  static String mark(String name) {
    return "[^" + name + "]";
  }
}
