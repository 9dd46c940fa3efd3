package org.hotrai.export.citation;

import java.util.List;
import org.hotrai.text.Scripts;

/** Names as Thai joins them. */
final class ThaiNames {
  private ThaiNames() {}

  /** All of them whole, the word for “and” without a space before a Thai one. */
  static String joined(List<String> names) {
    String last = names.getLast();
    if (names.size() == 1) {
      return last;
    }
    String and = Scripts.isWithoutSpaces(last.codePointAt(0)) ? " และ" : " และ ";
    return String.join(", ", names.subList(0, names.size() - 1)) + and + last;
  }
}
