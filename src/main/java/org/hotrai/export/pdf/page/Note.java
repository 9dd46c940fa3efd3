package org.hotrai.export.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SequencedMap;
import org.hotrai.export.pdf.line.Line;

/**
 * A note for the foot of the page on which its first mark comes to stand.
 *
 * @param target what links to it say; no other note of the file has the same
 * @param slices its lines from top to bottom, the last of which keeps nothing
 */
public record Note(String target, List<Slice> slices) {
  // What is no longer begins and ends on one page.
  private static final int FEW_LINES = 5;

  public Note {
    slices = List.copyOf(slices);
  }

  /** Puts into the target those notes that are marked in the slice, and in these. */
  static void collect(
      Slice slice, SequencedMap<String, Note> expected, SequencedMap<String, Note> target) {
    Deque<Slice> open = new ArrayDeque<>(List.of(slice));
    while (!open.isEmpty()) {
      for (Line line : open.remove().lines()) {
        for (String link : line.notes()) {
          Note note = expected.get(link);
          if (note != null && target.putIfAbsent(link, note) == null) {
            open.addAll(note.slices());
          }
        }
      }
    }
  }

  /** Height of all of it, with the gap above, in points. */
  double height() {
    return height(slices.size());
  }

  /** Height of what must stand where it begins. */
  double least() {
    int first = 1;
    while (first < slices.size() && slices.get(first - 1).keepsNext()) {
      first++;
    }
    return height(slices.size() <= FEW_LINES ? slices.size() : first);
  }

  private double height(int count) {
    double height = 0;
    for (Slice slice : slices.subList(0, count)) {
      height += slice.spaceBefore() + slice.height();
    }
    return height;
  }
}
