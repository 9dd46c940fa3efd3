package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Fills pages with slices from top to bottom. */
public final class PageFlow {
  private final Pages pages;
  private final Supplier<Page> next;
  private final List<Slice> waiting = new ArrayList<>();
  private Page page;
  private double at;

  private PageFlow(Pages pages, Supplier<Page> next) {
    this.pages = pages;
    this.next = next;
    this.page = next.get();
    this.at = pages.sheet().top();
  }

  /** Begins a page behind all others. */
  public static PageFlow behind(Pages pages, Underlay underlay) {
    return new PageFlow(pages, () -> pages.add(underlay));
  }

  /** Begins the first of the pages that are reserved, and fills those alone. */
  public static PageFlow onReserved(Pages pages) {
    return new PageFlow(pages, () -> pages.takeReserved(Underlay.NONE));
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
    double height = waiting.stream().mapToDouble(s -> s.spaceBefore() + s.height()).sum();
    if (!waiting.isEmpty() && !fits(height)) {
      turn();
    }
    waiting.forEach(this::place);
    waiting.clear();
  }

  private void place(Slice slice) {
    if (!fits(slice.spaceBefore() + slice.height())) {
      turn();
    }
    if (isAtTop()) {
      slice.heads().forEach(this::repeat);
    } else {
      at += slice.spaceBefore();
    }
    slice.draw(page, at);
    at += slice.height();
  }

  /** Said again, it is no part of the text. */
  private void repeat(Slice head) {
    page.beginRepeated();
    head.draw(page, at);
    page.endRepeated();
    at += head.height();
  }

  private boolean fits(double height) {
    return isAtTop() || at + height <= pages.sheet().bottom();
  }

  private boolean isAtTop() {
    return at == pages.sheet().top();
  }

  private void turn() {
    pages.finish(page);
    page = next.get();
    at = pages.sheet().top();
  }
}
