package org.hotrai.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  /** Japanese writes about as much in its own letters as in Chinese ones; Chinese has none. */
  private static final int LEAST_KANA = 10;

  private LanguageGuess() {}

  /**
   * BCP 47 tag of the language whose script has the most letters; {@code en} for Latin letters,
   * {@code und} with no letters at all.
   */
  public static String of(String text) {
    return of(List.of(text));
  }

  /** That of an article, where of the languages in Latin letters some more are told apart. */
  public static String ofArticle(String text) {
    String guess = of(text);
    return "en".equals(guess) ? LatinLanguage.of(text) : guess;
  }

  /** Whether a text in Latin letters has as many of the commonest words of English as English. */
  public static boolean hasWordsOfEnglish(String text) {
    return LatinLanguage.hasWordsOfEnglish(text);
  }

  /** That of the blocks of a text. */
  public static String of(List<String> blocks) {
    Map<UnicodeScript, Integer> counts = new TreeMap<>();
    blocks.forEach(block -> count(block, counts));
    // A Latin word has about as many letters as a Thai one, but names and quotations are Latin
    // often.
    counts.computeIfPresent(UnicodeScript.LATIN, (script, count) -> count / 2 + 1);
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > 0 && kana * LEAST_KANA >= han) {
      counts.put(UnicodeScript.HIRAGANA, kana + han);
      counts.remove(UnicodeScript.HAN);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> LANGUAGES.getOrDefault(most.getKey(), "und"))
        .orElse("und");
  }

  private static void count(String text, Map<UnicodeScript, Integer> counts) {
    int latin = 0;
    int thai = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c <= 'z') {
        int letter = c | 0x20;
        latin += letter >= 'a' && letter <= 'z' ? 1 : 0;
      } else if (c >= 'ก' && c <= '๛') {
        thai += isThaiLetter(c) ? 1 : 0;
      } else if (!Character.isLowSurrogate(c) && Character.isLetter(text.codePointAt(at))) {
        counts.merge(UnicodeScript.of(text.codePointAt(at)), 1, Integer::sum);
      }
    }
    add(counts, UnicodeScript.LATIN, latin);
    add(counts, UnicodeScript.THAI, thai);
  }

  /** As {@link Character#isLetter(char)} tells it: neither a mark, nor a digit or sign. */
  private static boolean isThaiLetter(char c) {
    return c <= 'ำ' ? c != '\u0E31' : c >= 'เ' && c <= 'ๆ';
  }

  private static void add(Map<UnicodeScript, Integer> counts, UnicodeScript script, int letters) {
    if (letters > 0) {
      counts.merge(script, letters, Integer::sum);
    }
  }
}
