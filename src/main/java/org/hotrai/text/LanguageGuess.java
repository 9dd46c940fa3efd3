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
    int latin = 0;
    int thai = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (codePoint <= 'z') {
        int letter = codePoint | 0x20;
        latin += letter >= 'a' && letter <= 'z' ? 1 : 0;
      } else if (codePoint >= 'ก' && codePoint <= '๛') {
        thai += Character.isLetter(codePoint) ? 1 : 0;
      } else if (Character.isLetter(codePoint)) {
        counts.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
      }
    }
    add(counts, UnicodeScript.LATIN, latin);
    add(counts, UnicodeScript.THAI, thai);
    // A Latin word has about as many letters as a Thai one, but names and quotations are Latin
    // often.
    counts.computeIfPresent(UnicodeScript.LATIN, (script, count) -> count / 2 + 1);
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> LANGUAGES.getOrDefault(most.getKey(), "und"))
        .orElse("und");
  }

  private static void add(Map<UnicodeScript, Integer> counts, UnicodeScript script, int letters) {
    if (letters > 0) {
      counts.merge(script, letters, Integer::sum);
    }
  }
}
