package org.hotrai.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSName;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;

/** The structure of a list: each inner list is a part of the item that stands above it. */
final class ListElements {
  private final StructureElement around;
  private final Deque<StructureElement> lists = new ArrayDeque<>();
  private final Deque<StructureElement> bodies = new ArrayDeque<>();

  /** An item's mark and what it marks. */
  record Parts(StructureElement label, StructureElement body) {}

  ListElements(StructureElement around) {
    this.around = around;
  }

  /** The parts of the next item. */
  Parts item(int depth, String mark) {
    while (lists.size() > depth + 1) {
      lists.pop();
      bodies.pop();
    }
    if (lists.size() <= depth) {
      StructureElement outer = bodies.isEmpty() ? around : bodies.element();
      lists.push(
          outer
              .child(Role.LIST)
              .attribute("List", "ListNumbering", COSName.getPDFName(numbering(mark))));
    } else {
      bodies.pop();
    }
    StructureElement item = lists.element().child(Role.ITEM);
    Parts parts = new Parts(item.child(Role.LABEL), item.child(Role.ITEM_BODY));
    bodies.push(parts.body());
    return parts;
  }

  private static String numbering(String mark) {
    int first = mark.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    if (Character.isDigit(first)) {
      return "Decimal";
    }
    if (Character.isLetter(first)) {
      return Character.isUpperCase(first) ? "UpperAlpha" : "LowerAlpha";
    }
    return "Disc";
  }
}
