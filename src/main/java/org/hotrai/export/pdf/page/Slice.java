package org.hotrai.export.pdf.page;

import java.util.List;
import org.hotrai.export.pdf.line.Line;

/** A part of the text that no page break cuts, if a page can hold it: a line, a row, a picture. */
public interface Slice {
  /** In points. */
  double height();

  /** The gap to what stands before it, in points; none at the top of a page. */
  default double spaceBefore() {
    return 0;
  }

  /** Whether the next slice must stand on the same page, if a page can hold both. */
  default boolean keepsNext() {
    return false;
  }

  /** Whether it takes the width of all columns; nothing but its like may stand above it. */
  default boolean spans() {
    return false;
  }

  /** How much of it must stand where it begins, in points. */
  default double least() {
    return height();
  }

  /** Itself, or two parts of it, of which the first is no higher than that. */
  default List<Slice> cut(double highest) {
    return List.of(this);
  }

  /** What is said again above it when it begins a page. */
  default List<Slice> heads() {
    return List.of();
  }

  /** The lines in it on which marks of notes may stand. */
  default List<Line> lines() {
    return List.of();
  }

  /** Draws it with its upper edge there, in points from the page's. */
  void draw(Canvas canvas, double top);
}
