package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Fills pages with slices from top to bottom, column by column. */
public final class PageFlow {
  private final Pages pages;
  private final Supplier<Page> next;
  private final Sheet sheet;
  private final List<Slice> waiting = new ArrayList<>();
  private Page page;
  private int column;
  private double top;
  private double at;

  private PageFlow(Pages pages, Sheet sheet, Supplier<Page> next) {
    this.pages = pages;
    this.next = next;
    this.sheet = sheet;
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

  /** Places what still waits for a next slice. */
  public void settle() {
    placeWaiting();
  }

  /** Does that, and ends the last page. */
  public void end() {
    placeWaiting();
    pages.finish(page);
  }

  private void placeWaiting() {
    double height = 0;
    for (Slice slice : waiting) {
      height += slice.spaceBefore() + (slice.keepsNext() ? slice.height() : slice.least());
    }
    while (!waiting.isEmpty() && !fits(height)) {
      nextColumn();
    }
    waiting.forEach(this::place);
    waiting.clear();
  }

  private void place(Slice slice) {
    boolean spans = slice.spans() && sheet.columns() > 1;
    if (spans && (column > 0 || at > top)) {
      nextPage();
    }
    Slice rest = slice;
    while (at + heightHere(rest) > sheet.bottom()) {
      List<Slice> parts = rest.cut(sheet.bottom() - at - heightHere(rest) + rest.height());
      if (parts.size() > 1) {
        draw(parts.getFirst(), spans);
        rest = parts.getLast();
      } else if (at == sheet.top()) {
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

  /** Whether it fits below, or is not going to fit any better on another page. */
  private boolean fits(double height) {
    return at == sheet.top() || at + height <= sheet.bottom();
  }

  private void nextColumn() {
    if (column + 1 == sheet.columns()) {
      nextPage();
    } else {
      column++;
      at = top;
    }
  }

  private void nextPage() {
    pages.finish(page);
    page = next.get();
    column = 0;
    top = sheet.top();
    at = top;
  }
}
