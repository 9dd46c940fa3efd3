package org.hotrai.entity.list;

import java.util.Map;
import java.util.regex.Pattern;

/** The American spelling of names of bodies that the lists have in the British one. */
final class AmericanSpelling {
  private static final Map<String, String> WORDS =
      Map.of(
          "Labour", "Labor",
          "Defence", "Defense",
          "Organisation", "Organization",
          "Centre", "Center",
          "Programme", "Program");
  private static final Pattern BRITISH =
      Pattern.compile("(?<!\\p{L})(?:" + String.join("|", WORDS.keySet()) + ")(?!\\p{L})");

  private AmericanSpelling() {}

  /** The name with each of those words as Americans spell it. */
  static String of(String name) {
    return BRITISH.matcher(name).replaceAll(word -> WORDS.getOrDefault(word.group(), word.group()));
  }
}
