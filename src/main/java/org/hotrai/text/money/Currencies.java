package org.hotrai.text.money;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.text.WordFile;

/** How currencies are written. */
final class Currencies {
  private static final String ONLY_OF_MANY = "~";

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> behind = new HashMap<>();
  private final Set<String> onlyOfMany = new HashSet<>();

  Currencies() {
    for (String line : WordFile.lines("/org/hotrai/text/money/currencies.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String form : columns[1].split("\\|", -1)) {
        before.put(form, columns[0]);
      }
      for (String form : columns[2].split("\\|", -1)) {
        String word = form.startsWith(ONLY_OF_MANY) ? form.substring(1) : form;
        behind.put(word, columns[0]);
        if (word.length() < form.length()) {
          onlyOfMany.add(word);
        }
      }
    }
  }

  /** What matches any form that stands before a figure, the longest first. */
  String beforeFigures() {
    return anyOf(before.keySet());
  }

  /** What matches any form that stands behind a figure, the longest first. */
  String behindFigures() {
    return anyOf(behind.keySet());
  }

  private static String anyOf(Set<String> forms) {
    List<String> longestFirst =
        forms.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The code of the currency that is written so before a figure. */
  String before(String form) {
    return code(before, form);
  }

  /** The code of the currency that is written so behind a figure. */
  String behind(String form) {
    return code(behind, form);
  }

  private static String code(Map<String, String> forms, String form) {
    String code = forms.get(form);
    if (code == null) {
      throw new IllegalArgumentException("no currency: " + form);
    }
    return code;
  }

  /** Whether it is another word, too, and money only behind a large number: ปอนด์, won. */
  boolean isOnlyOfMany(String form) {
    return onlyOfMany.contains(form);
  }
}
