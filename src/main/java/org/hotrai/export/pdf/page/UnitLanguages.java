package org.hotrai.export.pdf.page;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.hotrai.export.pdf.glyph.TextUnit;
import org.hotrai.export.pdf.structure.Languages;

/** Cuts text where its language changes: at letters of another script. */
final class UnitLanguages {
  private final List<TextUnit> units;
  private final String around;

  UnitLanguages(List<TextUnit> units, String around) {
    this.units = units;
    this.around = around;
  }

  /** Index behind the units that speak the language of the first one. */
  int end(int first) {
    if (around.isEmpty()) {
      return units.size();
    }
    UnicodeScript script = UnicodeScript.COMMON;
    int end = first;
    int behindLetters = first;
    while (end < units.size()) {
      UnicodeScript next = script(units.get(end));
      boolean letter = next != UnicodeScript.COMMON;
      if (letter && script != UnicodeScript.COMMON && next != script) {
        return behindLetters;
      }
      end++;
      if (letter) {
        script = next;
      }
      if (letter || !units.get(end - 1).isSpace()) {
        behindLetters = end;
      }
    }
    return end;
  }

  /** BCP 47 tag of the units. */
  String language(int first, int end) {
    if (around.isEmpty()) {
      return around;
    }
    StringBuilder text = new StringBuilder();
    units.subList(first, end).forEach(unit -> text.append(unit.text()));
    return Languages.of(text.toString(), around);
  }

  private static UnicodeScript script(TextUnit unit) {
    int letter = unit.text().codePointAt(0);
    if (letter >= 'ก' && letter <= 'ฮ') {
      return UnicodeScript.THAI;
    }
    return Character.isLetter(letter) ? UnicodeScript.of(letter) : UnicodeScript.COMMON;
  }
}
