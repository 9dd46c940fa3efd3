package org.hotrai.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells apart languages of Southeast Asia that are written in Latin letters, and English. */
final class LatinLanguage {

  /** One of so many letters is one that only Vietnamese has; names alone have fewer. */
  private static final int ONE_IN = 20;

  /** Words that Indonesian and Malay share, and that no other language has all of. */
  private static final Set<String> MALAY_WORDS =
      Set.of(
          "yang", "dan", "di", "dengan", "untuk", "dari", "ini", "itu", "tidak", "pada", "akan",
          "dalam", "kepada", "telah", "oleh", "para", "juga");

  private static final Set<String> OF_MALAYSIA =
      Set.of(
          "ialah", "kerana", "beliau", "bahawa", "kerajaan", "tetapi", "wang", "boleh", "sebanyak");
  private static final Set<String> OF_INDONESIA =
      Set.of(
          "adalah", "karena", "bahwa", "pemerintah", "uang", "bisa", "namun", "sejumlah", "kata");

  private static final Set<String> ENGLISH_WORDS =
      Set.of("the", "of", "and", "to", "in", "is", "that", "for", "was", "on", "with");

  /** The share of its words that a text of a language has at least. */
  private static final double LEAST = 0.06;

  private static final int LEAST_WORDS = 12;

  /** Of the words of Malay; other languages have one or another of them. */
  private static final int LEAST_DIFFERENT = 3;

  /** So many characters tell the language. */
  private static final int ENOUGH = 20_000;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private LatinLanguage() {}

  /** BCP 47 tag of the language; {@code en} where nothing tells another. */
  static String of(String text) {
    String start =
        Normalizer.normalize(
            text.substring(0, Math.min(text.length(), ENOUGH)), Normalizer.Form.NFC);
    return isVietnamese(start) ? "vi" : malayOrEnglish(start);
  }

  static boolean hasWordsOfEnglish(String text) {
    List<String> words = List.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)));
    return words.stream().filter(ENGLISH_WORDS::contains).count() >= LEAST * words.size();
  }

  private static boolean isVietnamese(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long own = text.chars().filter(VietnameseLetters::isOne).count();
    return own > 2 && own * ONE_IN >= letters;
  }

  private static String malayOrEnglish(String text) {
    int words = 0;
    int malay = 0;
    int english = 0;
    Set<String> different = new HashSet<>();
    int balance = 0;
    for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
      words += word.isEmpty() ? 0 : 1;
      if (MALAY_WORDS.contains(word)) {
        malay++;
        different.add(word);
      }
      english += ENGLISH_WORDS.contains(word) ? 1 : 0;
      balance += OF_MALAYSIA.contains(word) ? 1 : OF_INDONESIA.contains(word) ? -1 : 0;
    }
    boolean is =
        words >= LEAST_WORDS
            && different.size() >= LEAST_DIFFERENT
            && malay > english
            && malay >= LEAST * words;
    return is ? (balance > 0 ? "ms" : "id") : "en";
  }
}
