package org.hotrai.export.pdf.structure;

import java.util.Locale;
import java.util.Set;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.VietnameseLetters;

/** Tells the language of words inside a text of another, for the voice that reads them aloud. */
public final class Languages {
  private static final String UNKNOWN = "und";
  private static final String ENGLISH = "en";
  private static final String VIETNAMESE = "vi";
  private static final Set<String> OTHER_SCRIPTS =
      Set.of("th", "lo", "km", "my", "zh", "ja", "ko", "ru", "ar", "he", "hi", "el", UNKNOWN);

  private Languages() {}

  /** BCP 47 tag of a text's language; that of the text around it where nothing tells another. */
  public static String of(String text, String around) {
    String guess = LanguageGuess.of(text);
    String outer = Locale.forLanguageTag(around).getLanguage();
    if (guess.equals(UNKNOWN) || guess.equals(outer)) {
      return around;
    }
    if (guess.equals(ENGLISH)) {
      return latin(text, outer, around);
    }
    return guess.equals("zh") && outer.equals("ja") ? around : guess;
  }

  private static String latin(String text, String outer, String around) {
    if (!OTHER_SCRIPTS.contains(outer) && !outer.isEmpty()) {
      return around;
    }
    return text.chars().anyMatch(VietnameseLetters::isOne) ? VIETNAMESE : ENGLISH;
  }
}
