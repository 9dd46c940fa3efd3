package org.hotrai.export.pdf;

import java.util.List;
import org.hotrai.export.pdf.page.Note;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.page.Underlay;

/**
 * An article whose lines are broken, ready to fill pages with.
 *
 * @param marks what stands below its lines
 * @param slices from top to bottom
 * @param notes for the feet of its pages
 */
record SetArticle(String title, Underlay marks, List<Slice> slices, List<Note> notes) {
  SetArticle {
    notes = List.copyOf(notes);
    slices = List.copyOf(slices);
  }
}
