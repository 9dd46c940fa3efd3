package org.hotrai.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Tells the language of a text by its script, where the page does not say. */
public final class LanguageGuess {
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.of(
          UnicodeScript.LATIN, "en",
          UnicodeScript.THAI, "th",
          UnicodeScript.LAO, "lo",
          UnicodeScript.KHMER, "km",
          UnicodeScript.MYANMAR, "my",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HAN, "zh");

  private LanguageGuess() {}

  /**
   * BCP 47 tag of the language whose script has the most letters; {@code en} for Latin letters,
   * {@code und} with no letters at all.
   */
  public static String of(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(codePoint -> counts.merge(UnicodeScript.of(codePoint), 1, Integer::sum));
    // A Latin word has about as many letters as a Thai one, but names and quotations are Latin
    // often.
    counts.computeIfPresent(UnicodeScript.LATIN, (script, count) -> count / 2 + 1);
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> LANGUAGES.getOrDefault(most.getKey(), "und"))
        .orElse("und");
  }
}
