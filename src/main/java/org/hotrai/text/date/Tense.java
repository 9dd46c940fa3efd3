package org.hotrai.text.date;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether what an English sentence says of a day is to come. */
final class Tense {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  /** So many words before a day may tell its tense. */
  private static final int MOST_WORDS = 14;

  private static final Set<String> PAST =
      Set.of(
          "said", "was", "were", "told", "took", "made", "had", "did", "came", "went", "gave",
          "began", "held", "saw", "won", "wrote");

  /** Behind these a participle is no past verb: will be opened, a planned visit. */
  private static final Set<String> BEFORE_PARTICIPLES =
      Set.of("be", "been", "being", "a", "an", "the", "its", "his", "her", "their", "and", "or");

  private static final String WILL = "will";

  /** So far behind it stands what is done to something: will debate the long-proposed changes. */
  private static final int FARTHEST_OBJECT = 4;

  /** Who says it, or how, between commas: will end, the ministry said, on. */
  private static final Pattern INSERTED =
      Pattern.compile("(?<= will), [^,]{2,40},(?= )|, [^,]{2,40},(?= on $)");

  private static final String PAST_ENDING = "ed";
  private static final int SHORTEST_PAST = 4;

  private Tense() {}

  /**
   * Whether a verb to come stands before the day with no past one between: the court will rule on;
   * but not: I will not forget what the court said on.
   *
   * @param clause what stands before the day
   */
  static boolean isToCome(String clause) {
    String[] words = BETWEEN_WORDS.split(INSERTED.matcher(clause).replaceAll(""));
    for (int i = words.length - 1; i >= Math.max(0, words.length - MOST_WORDS); i--) {
      if (isPast(words, i)) {
        return false;
      }
      if (isComing(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComing(String[] words, int index) {
    boolean to = words[index].equals("to");
    boolean toBe = to && index + 1 < words.length && words[index + 1].equals("be");
    return words[index].equals(WILL) || toBe || (to && word(words, index - 1).equals("set"));
  }

  private static boolean isPast(String[] words, int index) {
    String word = words[index];
    boolean regular =
        word.length() >= SHORTEST_PAST
            && word.endsWith(PAST_ENDING)
            && Character.isLowerCase(word.charAt(0))
            && !word.endsWith("eed")
            && !word.equals("hundred");
    if (!regular && !PAST.contains(word)) {
      return false;
    }
    int before = word(words, index - 1).endsWith("ly") ? index - 2 : index - 1;
    return !BEFORE_PARTICIPLES.contains(word(words, before))
        && !(regular && isOfObject(words, index));
  }

  /** Whether it tells what something is that will be acted on: will hear combined cases on. */
  private static boolean isOfObject(String[] words, int index) {
    boolean nounBehind = index < words.length - 2;
    for (int i = index - 2; nounBehind && i >= Math.max(0, index - FARTHEST_OBJECT); i--) {
      if (words[i].equals(WILL)) {
        return true;
      }
    }
    return false;
  }

  private static String word(String[] words, int index) {
    return index >= 0 ? words[index] : "";
  }
}
