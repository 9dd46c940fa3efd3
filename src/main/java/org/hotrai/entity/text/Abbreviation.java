package org.hotrai.entity.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a short form can stand for a full name. */
public final class Abbreviation {
  private static final String GROUP = "คณะ";
  private static final int LONG = 4;

  /** So many letters may leave out two words together, right beside the full name: KOTRA. */
  private static final int TELLING = 5;

  private static final int BEGINNING = 3;

  private static final Pattern BLANKS = Pattern.compile(" +");

  /** What a short form may leave out: Mass Rapid Transit Authority of Thailand. */
  private static final Pattern OF_COUNTRY = Pattern.compile(" of (?:the )?\\p{L}+$");

  /** Between the words of names that are written as one: RubberBoard. */
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private Abbreviation() {}

  /**
   * Whether every letter of the short form, in its order, begins a word of the full name or follows
   * in the word of the letter before it, and the first begins the first word: AIPR and ASEAN-IPR
   * for ASEAN-Institute for Peace and Reconciliation.
   */
  public static boolean fits(String shortForm, String full) {
    return fits(shortForm, full, 1);
  }

  /** The same with so many words together that it may leave out. */
  private static boolean fits(String shortForm, String full, int leftOut) {
    String letters = letters(shortForm);
    boolean begins =
        letters.length() >= 2
            && !full.isEmpty()
            && letters.charAt(0) == Character.toLowerCase(full.charAt(0));
    if (!begins) {
      return false;
    }
    String name = INNER_CAPITAL.matcher(full).replaceAll(" ").toLowerCase(Locale.ROOT);
    return letters.length() < name.length() && fits(letters, 1, name, 0, leftOut, new BitSet());
  }

  /**
   * Whether it is made of the beginnings of words of the full name, of three letters or more each:
   * BOATEC for Siam Boating Technology Institute.
   */
  public static boolean isOfBeginnings(String shortForm, String full) {
    return isOfBeginnings(
        letters(shortForm), List.of(BLANKS.split(full.toLowerCase(Locale.ROOT), -1)), 0);
  }

  private static boolean isOfBeginnings(String letters, List<String> words, int taken) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      for (int same = BEGINNING; same <= Math.min(word.length(), letters.length()); same++) {
        if (!letters.startsWith(word.substring(0, same))) {
          break;
        }
        String rest = letters.substring(same);
        if (rest.isEmpty()
            ? taken > 0
            : isOfBeginnings(rest, words.subList(i + 1, words.size()), taken + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is the first word of the full name in capitals: THAI for Thai Airways. */
  private static boolean isFirstWord(String shortForm, String full) {
    boolean word = full.length() > shortForm.length() && full.charAt(shortForm.length()) == ' ';
    return word
        && shortForm.length() >= LONG
        && shortForm.equals(full.substring(0, shortForm.length()).toUpperCase(Locale.ROOT));
  }

  /**
   * Whether a short form right beside a full name can stand for it: it fits the name, with the
   * country that owns it or without, is its first word, or has the first letters of its words in
   * the order of another language, as AIPH for International Association of Horticultural
   * Producers.
   */
  public static boolean fitsBeside(String shortForm, String full) {
    String core = CompanyForms.core(full);
    return fits(shortForm, full)
        || (core.length() < full.length() && fits(shortForm, core))
        || fits(shortForm, OF_COUNTRY.matcher(full).replaceAll(""))
        || hasInitials(letters(shortForm), full)
        || isFirstWord(shortForm, full)
        || (shortForm.length() >= TELLING && fits(shortForm, full, 2));
  }

  private static boolean hasInitials(String letters, String full) {
    StringBuilder initials = new StringBuilder();
    for (String word : BLANKS.split(full, -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return letters.length() > 2 && sorted(letters).equals(sorted(initials.toString()));
  }

  private static String sorted(String letters) {
    char[] each = letters.toCharArray();
    Arrays.sort(each);
    return new String(each);
  }

  private static String letters(String shortForm) {
    StringBuilder letters = new StringBuilder(shortForm.length());
    shortForm.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a Thai short form fits a full name and begins with its first consonant, or with that of
   * กรรมการ in a name that begins with คณะกรรมการ.
   */
  public static boolean beginsThai(String shortForm, String full) {
    int first = "เแโใไ".indexOf(full.charAt(0)) >= 0 ? 1 : 0;
    int behind = full.startsWith(GROUP) && full.length() > GROUP.length() ? GROUP.length() : first;
    char letter = shortForm.charAt(0);
    return (letter == full.charAt(first) || letter == full.charAt(behind))
        && fitsThai(shortForm, full);
  }

  /**
   * Whether the letters of a Thai short form stand in the full name in their order: สคก. for
   * สำนักงานคณะกรรมการกฤษฎีกา.
   */
  public static boolean fitsThai(String shortForm, String full) {
    int at = -1;
    for (int i = 0; i < shortForm.length(); i++) {
      char letter = shortForm.charAt(i);
      if (letter >= 'ก' && letter <= 'ฮ') {
        at = full.indexOf(letter, at + 1);
        if (at < 0) {
          return false;
        }
      }
    }
    return at >= 0;
  }

  /**
   * Whether the letters from the next one on stand behind that place.
   *
   * @param failed what was tried in vain, so that a name of many small words is not tried for ever
   */
  private static boolean fits(
      String letters, int next, String name, int last, int leftOut, BitSet failed) {
    if (next == letters.length()) {
      return countWordsBehind(name, last) == 0;
    }
    int tried = next * name.length() + last;
    if (failed.get(tried)) {
      return false;
    }
    boolean fits = fitsBehind(letters, next, name, last, leftOut, failed);
    failed.set(tried, !fits);
    return fits;
  }

  private static boolean fitsBehind(
      String letters, int next, String name, int last, int leftOut, BitSet failed) {
    char letter = letters.charAt(next);
    if (last + 1 < name.length()
        && name.charAt(last + 1) == letter
        && fits(letters, next + 1, name, last + 1, leftOut, failed)) {
      return true;
    }
    int skipped = 0;
    for (int at = last + 1; at < name.length() && skipped <= leftOut; at++) {
      if (Character.isLetter(name.charAt(at)) && !Character.isLetter(name.charAt(at - 1))) {
        // Exploration is X in JAXA.
        int first = letter == 'x' && name.startsWith("ex", at) ? at + 1 : at;
        if (name.charAt(first) == letter && fits(letters, next + 1, name, first, leftOut, failed)) {
          return true;
        }
        skipped += isSmall(name, at) ? 0 : 1;
      }
    }
    return false;
  }

  /** A full name has no more than small words behind the word of the last letter. */
  private static int countWordsBehind(String name, int last) {
    int count = 0;
    for (int at = last + 1; at < name.length(); at++) {
      boolean begins =
          Character.isLetter(name.charAt(at)) && !Character.isLetter(name.charAt(at - 1));
      count += begins && !isSmall(name, at) ? 1 : 0;
    }
    return count;
  }

  private static boolean isSmall(String name, int at) {
    int end = at;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return switch (name.substring(at, end)) {
      case "of", "for", "and", "the", "on", "in", "to" -> true;
      default -> false;
    };
  }
}
