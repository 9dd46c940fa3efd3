package org.hotrai.export.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.hotrai.export.pdf.line.Colour;

/**
 * The notes at the foot of a column, below a short rule, and what the next must go on with. They
 * are drawn when all columns of the page are: what copies a page in the order in which it was
 * drawn, as PDFium does, must not find a note of the first column inside a sentence that the second
 * ends.
 */
final class Foot {
  // Above the rule, which parts the notes from the text, and below it.
  private static final double ABOVE = 10;
  private static final double BELOW = 4;
  private static final double RULE = 0.6;
  // Sums of the same numbers in another order meet only nearly.
  private static final double NEARLY = 0.01;
  private static final double RULE_WIDTH = 0.3;

  private final Sheet sheet;
  private final List<Part> set = new ArrayList<>();
  private final Deque<Part> rest = new ArrayDeque<>();
  private final List<Column> left = new ArrayList<>();
  private double height;

  /** A slice of a note, and what stands below its lines. */
  private record Part(Note note, Slice slice, Underlay underlay) {
    boolean begins() {
      return slice.equals(note.slices().getFirst());
    }
  }

  /** What stands at the foot of a column that is full, so many points high. */
  private record Column(Canvas canvas, List<Part> parts, double height) {}

  Foot(Sheet sheet) {
    this.sheet = sheet;
  }

  /** With the rule and the gap above it, in points; 0 without notes. */
  double height() {
    return set.isEmpty() ? 0 : height + edge();
  }

  boolean isEmpty() {
    return set.isEmpty();
  }

  /** Whether something did not fit; new notes can only begin behind it. */
  boolean hasRest() {
    return !rest.isEmpty();
  }

  /** How much higher it gets at least when these notes begin in it. */
  double needed(Collection<Note> notes) {
    double needed = notes.isEmpty() || !set.isEmpty() ? 0 : edge();
    Iterator<Note> each = notes.iterator();
    while (each.hasNext()) {
      Note note = each.next();
      needed += each.hasNext() ? note.height() : note.least();
    }
    return needed;
  }

  /** Puts the note below the others, as much of it as fits into a foot of that height. */
  void add(Note note, Underlay underlay, double highest) {
    note.slices().forEach(slice -> rest.add(new Part(note, slice, underlay)));
    fill(highest);
  }

  /** Takes as much of the rest as fits into a foot of that height. */
  void fill(double highest) {
    int count = together();
    while (count > 0 && height + edge() + heightOf(count) <= highest + NEARLY) {
      take(count);
      count = together();
    }
  }

  /** Takes the next slice, whether it fits or not. */
  void force() {
    if (hasRest()) {
      take(1);
    }
  }

  private void take(int count) {
    height += heightOf(count);
    for (int i = 0; i < count; i++) {
      set.add(rest.remove());
    }
  }

  /** How many slices of the rest must stand together with its first. */
  private int together() {
    int count = 0;
    for (Part part : rest) {
      count++;
      if (!part.slice().keepsNext()) {
        break;
      }
    }
    return count;
  }

  private double heightOf(int count) {
    double sum = 0;
    Iterator<Part> parts = rest.iterator();
    for (int i = 0; i < count; i++) {
      Slice slice = parts.next().slice();
      sum += slice.spaceBefore() + slice.height();
    }
    return sum;
  }

  /** Ends the column, and begins that of the next, with the rest before it. */
  void leave(Canvas column) {
    if (!set.isEmpty()) {
      left.add(new Column(column, List.copyOf(set), height));
    }
    set.clear();
    height = 0;
  }

  /** Draws the feet of the columns that were left, each at the bottom of its own. */
  void draw(Page page) {
    left.forEach(column -> draw(page, column));
    left.clear();
  }

  private void draw(Page page, Column column) {
    double at = sheet.bottom() - column.height();
    double width = sheet.column() * RULE_WIDTH;
    Canvas.Box rule = new Canvas.Box(sheet.side(), at - BELOW - RULE, width, RULE);
    column.canvas().fill(rule, Colour.GREY);
    for (Part part : column.parts()) {
      at += part.slice().spaceBefore();
      if (part.begins()) {
        page.begin(part.note(), at);
      }
      Underlay others = page.layOn(part.underlay());
      part.slice().draw(column.canvas(), at);
      page.layOn(others);
      at += part.slice().height();
    }
  }

  private static double edge() {
    return ABOVE + RULE + BELOW;
  }
}
