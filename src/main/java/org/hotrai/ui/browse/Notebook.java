package org.hotrai.ui.browse;

import java.util.List;
import org.hotrai.annotation.Note;
import org.hotrai.archive.Annotations;

/** The notes on articles. Every call may wait for the disk. */
public interface Notebook {
  /** The notes on that article. */
  List<Note> notes(long article);

  /** Writes a note on it. */
  Note add(long article, String text);

  /** Writes a note anew. */
  void change(long note, String text);

  /** Throws a note away. */
  void delete(long note);

  /** The notebook of an open archive. */
  static Notebook of(Annotations annotations) {
    return new Notebook() {
      @Override
      public List<Note> notes(long article) {
        return annotations.notes(article);
      }

      @Override
      public Note add(long article, String text) {
        return annotations.addNote(article, text);
      }

      @Override
      public void change(long note, String text) {
        annotations.changeNote(note, text);
      }

      @Override
      public void delete(long note) {
        annotations.deleteNote(note);
      }
    };
  }
}
