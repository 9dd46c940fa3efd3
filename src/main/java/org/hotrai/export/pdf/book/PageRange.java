package org.hotrai.export.pdf.book;

import java.util.ArrayList;
import java.util.List;

/** Pages one behind another, by their numbers from 1. */
public record PageRange(int first, int last) {
  /** The fewest ranges that hold these pages and no others; the pages ascend. */
  public static List<PageRange> of(List<Integer> pages) {
    List<PageRange> ranges = new ArrayList<>();
    for (int page : pages) {
      if (!ranges.isEmpty() && ranges.getLast().last >= page - 1) {
        ranges.add(new PageRange(ranges.removeLast().first, page));
      } else {
        ranges.add(new PageRange(page, page));
      }
    }
    return ranges;
  }
}
