package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.structure.StructureElement;

/** The links of a page; neighbours of one line that lead to one URL are one area. */
final class LinkAreas {
  private final List<LinkArea> areas = new ArrayList<>();

  void add(StructureElement link, String url, Canvas.Box box) {
    LinkArea last = areas.isEmpty() ? null : areas.getLast();
    if (last != null && last.link() == link && last.meets(box)) {
      areas.removeLast();
      Canvas.Box first = last.box();
      double width = box.x() + box.width() - first.x();
      areas.add(
          new LinkArea(link, url, new Canvas.Box(first.x(), first.top(), width, first.height())));
    } else {
      areas.add(new LinkArea(link, url, box));
    }
  }

  List<LinkArea> all() {
    return areas;
  }
}
