package org.hotrai.ui.reader;

import java.util.List;
import java.util.TreeSet;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Marks;
import org.hotrai.annotation.Note;

/** What the reader has added to an article so far. */
public record Annotated(Marks marks, List<Note> notes, List<Highlight> highlights) {
  /** Nothing yet. */
  public static final Annotated NOTHING =
      new Annotated(new Marks(false, false, new TreeSet<>()), List.of(), List.of());

  public Annotated {
    notes = List.copyOf(notes);
    highlights = List.copyOf(highlights);
  }
}
