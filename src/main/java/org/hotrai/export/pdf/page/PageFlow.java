package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Fills pages with slices from top to bottom. */
public final class PageFlow {
  private final Pages pages;
  private final List<Slice> waiting = new ArrayList<>();
  private Page page;
  private double at;

  /** Begins a page. */
  public PageFlow(Pages pages) {
    this.pages = pages;
    this.page = pages.add();
    this.at = pages.sheet().top();
  }

  /** Puts the slice below the one before. */
  public void add(Slice slice) {
    waiting.add(slice);
    if (!slice.keepsNext()) {
      placeWaiting();
    }
  }

  /** Places what still waits for a next slice and ends the last page. */
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
    page = pages.add();
    at = pages.sheet().top();
  }
}
