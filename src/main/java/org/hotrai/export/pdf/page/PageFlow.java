package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Fills pages with slices from top to bottom, column by column, and their feet with notes. */
public final class PageFlow {
  // What goes on from the page before leaves room for the text.
  private static final double MOST_FOOT = 0.6;
  private static final SequencedMap<String, Note> NO_NOTES =
      Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

  private final Pages pages;
  private final Supplier<Page> next;
  private final Sheet sheet;
  private final List<Slice> waiting = new ArrayList<>();
  private final SequencedMap<String, Note> expected = new LinkedHashMap<>();
  private final SequencedMap<String, Note> begun = new LinkedHashMap<>();
  private final Foot foot;
  private Underlay underlay = Underlay.NONE;
  private Page page;
  private int column;
  private double top;
  private double at;

  private PageFlow(Pages pages, Sheet sheet, Supplier<Page> next) {
    this.pages = pages;
    this.next = next;
    this.sheet = sheet;
    this.foot = new Foot(sheet);
    this.page = next.get();
    this.top = sheet.top();
    this.at = top;
  }

  /** Begins a page behind all others, with the columns of that sheet. */
  public static PageFlow behind(Pages pages, Sheet sheet, Underlay underlay) {
    return new PageFlow(pages, sheet, () -> pages.add(underlay));
  }

  /** Begins the first of the pages that are reserved, and fills those alone. */
  public static PageFlow onReserved(Pages pages, Sheet sheet) {
    return new PageFlow(pages, sheet, () -> pages.takeReserved(Underlay.NONE));
  }

  /** Puts the slice below the one before. */
  public void add(Slice slice) {
    waiting.add(slice);
    if (!slice.keepsNext()) {
      placeWaiting();
    }
  }

  /**
   * Notes that go to the foot of the page where their first mark comes to stand.
   *
   * @param marks what is told of their lines
   */
  public void expect(List<Note> added, Underlay marks) {
    added.forEach(note -> expected.put(note.target(), note));
    underlay = marks;
  }

  /** Places what still waits for a next slice, and notes whose marks never came. */
  public void settle() {
    placeWaiting();
    begun.putAll(expected);
    expected.clear();
    settleNotes();
  }

  /** Does that, and ends the last page. */
  public void end() {
    settle();
    while (foot.hasRest()) {
      nextColumn();
    }
    leavePage();
  }

  private void placeWaiting() {
    while (!waiting.isEmpty() && !fits()) {
      nextColumn();
    }
    waiting.forEach(this::place);
    waiting.clear();
    settleNotes();
  }

  /** Whether what waits fits below, or is not going to fit any better on another page. */
  private boolean fits() {
    double height = 0;
    SequencedMap<String, Note> marked = new LinkedHashMap<>();
    for (Slice slice : waiting) {
      double least = slice.keepsNext() ? slice.height() : slice.least();
      height += slice.spaceBefore() + least;
      if (least >= slice.height()) {
        Note.collect(slice, expected, marked);
      }
    }
    return isUntouched() || (at + height <= bottom(marked) && mayBegin(marked));
  }

  /** Whether no page has more room. */
  private boolean isUntouched() {
    return at == sheet.top() && foot.isEmpty();
  }

  /** Where the text must end if these notes begin here. */
  private double bottom(SequencedMap<String, Note> marked) {
    SequencedMap<String, Note> all = new LinkedHashMap<>(begun);
    all.putAll(marked);
    return sheet.bottom() - foot.height() - foot.needed(all.values());
  }

  private boolean mayBegin(SequencedMap<String, Note> marked) {
    return marked.isEmpty() || !foot.hasRest();
  }

  private SequencedMap<String, Note> marked(Slice slice) {
    SequencedMap<String, Note> marked = new LinkedHashMap<>();
    if (!expected.isEmpty()) {
      Note.collect(slice, expected, marked);
    }
    return marked;
  }

  private void place(Slice slice) {
    boolean spans = slice.spans() && sheet.columns() > 1;
    if (spans && (column > 0 || at > top)) {
      nextPage();
    }
    Slice rest = slice;
    while (!fitsHere(rest)) {
      List<Slice> parts = cut(rest);
      if (parts.size() > 1) {
        draw(parts.getFirst(), spans);
        rest = parts.getLast();
      } else if (isUntouched()) {
        // It fits no better on another page.
        break;
      }
      if (spans) {
        nextPage();
      } else {
        nextColumn();
      }
    }
    draw(rest, spans);
  }

  private boolean fitsHere(Slice slice) {
    SequencedMap<String, Note> marked = marked(slice);
    return at + heightHere(slice) <= bottom(marked) && mayBegin(marked);
  }

  /** Two parts, the first of which fits with its notes; where no page can hold those, without. */
  private List<Slice> cut(Slice slice) {
    double begin = at + heightHere(slice) - slice.height();
    List<Slice> parts = slice.cut(bottom(NO_NOTES) - begin);
    SequencedMap<String, Note> marked = marked(parts.getFirst());
    if (parts.size() == 1 || marked.isEmpty()) {
      return parts;
    }
    List<Slice> shorter = mayBegin(marked) ? slice.cut(bottom(marked) - begin) : List.of(slice);
    return shorter.size() == 1 && isUntouched() ? parts : shorter;
  }

  /** With what stands above it, in points. */
  private double heightHere(Slice slice) {
    if (at > top || (column == 0 && at > sheet.top())) {
      return slice.spaceBefore() + slice.height();
    }
    double heads = 0;
    for (Slice head : slice.heads()) {
      heads += head.height();
    }
    return heads + slice.height();
  }

  private void draw(Slice slice, boolean spans) {
    if (at > top) {
      at += slice.spaceBefore();
    } else if (column == 0 && at > sheet.top()) {
      // All columns begin at the same distance from what spans them.
      at += slice.spaceBefore();
      top = at;
    } else {
      slice.heads().forEach(this::repeat);
    }
    slice.draw(canvas(), at);
    at += slice.height();
    top = spans ? at : top;
    begun.putAll(marked(slice));
    begun.keySet().forEach(expected::remove);
  }

  /** Said again, it is no part of the text. */
  private void repeat(Slice head) {
    page.beginRepeated();
    head.draw(canvas(), at);
    page.endRepeated();
    at += head.height();
  }

  private Canvas canvas() {
    return column == 0 ? page : new ColumnCanvas(page, column * (sheet.column() + sheet.gap()));
  }

  /** Gives the foot the notes that were marked, which then takes room from what follows. */
  private void settleNotes() {
    begun.values().forEach(note -> foot.add(note, underlay, sheet.bottom() - at));
    begun.clear();
  }

  private void nextColumn() {
    if (column + 1 == sheet.columns()) {
      nextPage();
    } else {
      leaveColumn();
      column++;
      beginColumn();
    }
  }

  private void nextPage() {
    leavePage();
    page = next.get();
    column = 0;
    top = sheet.top();
    beginColumn();
  }

  private void leavePage() {
    leaveColumn();
    foot.draw(page);
    pages.finish(page);
  }

  private void leaveColumn() {
    settleNotes();
    if (at == top) {
      // Nothing else wants the room.
      foot.fill(sheet.bottom() - top);
      if (foot.isEmpty()) {
        foot.force();
      }
    }
    foot.leave(canvas());
  }

  private void beginColumn() {
    at = top;
    foot.fill(MOST_FOOT * (sheet.bottom() - top));
  }
}
