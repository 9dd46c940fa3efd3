package org.hotrai.text;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a run of Thai letters into words just as ICU does, only faster: of the words that begin at a
 * place the longest is taken after which two more words can follow, and where no word begins,
 * letters are passed over up to where one seems to. For one thread.
 */
final class ThaiWords {
  /** Shorter runs are one word. */
  private static final int SHORTEST_RUN = 4;

  /** Shorter words may be joined to what is no word behind them. */
  private static final int SHORT = 3;

  private static final char ABBREVIATED = 'ฯ';
  private static final char REPEATED = 'ๆ';

  // Laid out while ICU, which cuts the same, cuts the first texts.
  private static final CompletableFuture<ThaiDictionary> DICTIONARY =
      CompletableFuture.supplyAsync(ThaiDictionary::ofIcu);

  private final WordEnds ends;
  private String text = "";
  private int end;
  private Place here;
  private Place second;
  private Place third;

  static ThaiDictionary dictionary() {
    return DICTIONARY.join();
  }

  /** Whether the dictionary has that word of Thai letters. */
  static boolean isWord(String word) {
    int[] lengths = new int[word.length()];
    int words = ThaiDictionary.words(dictionary().find(word, 0, word.length(), lengths));
    return words > 0 && lengths[words - 1] == word.length();
  }

  private ThaiWords(ThaiDictionary dictionary, WordEnds ends) {
    this.ends = ends;
    here = new Place(dictionary);
    second = new Place(dictionary);
    third = new Place(dictionary);
  }

  /** What tells where words end; null as long as there is no dictionary, or if it failed. */
  static @Nullable ThaiWords tellingOf(WordEnds ends) {
    ThaiDictionary dictionary =
        DICTIONARY.isCompletedExceptionally() ? null : DICTIONARY.getNow(null);
    return dictionary == null ? null : new ThaiWords(dictionary, ends);
  }

  /** Whether that is a letter, vowel, tone mark or sign of Thai words. */
  static boolean isThai(char c) {
    return (c >= 0x0E01 && c <= 0x0E3A) || (c >= 0x0E40 && c <= 0x0E4E);
  }

  /** Whether it stands above or below a letter. */
  static boolean isMark(char c) {
    return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E3A) || (c >= 0x0E47 && c <= 0x0E4E);
  }

  /** Whether words begin with that. */
  static boolean canBegin(char c) {
    return (c >= 0x0E01 && c <= 0x0E2E) || isLeadingVowel(c);
  }

  /** Whether words end in that. */
  static boolean canEnd(char c) {
    return c != 0x0E31 && !isLeadingVowel(c);
  }

  private static boolean isLeadingVowel(char c) {
    return c >= 0x0E40 && c <= 0x0E44;
  }

  /** The words that begin at a place, of which one is looked at. */
  private static final class Place {
    private final ThaiDictionary dictionary;
    private final int[] lengths = new int[20];
    private int start = -1;
    private int count;
    private int letters;
    private int looked;

    Place(ThaiDictionary dictionary) {
      this.dictionary = dictionary;
    }

    /** Looks at the longest; false where there is none. */
    boolean begin(String text, int at, int end) {
      if (at != start) {
        int found = dictionary.find(text, at, end, lengths);
        start = at;
        count = ThaiDictionary.words(found);
        letters = ThaiDictionary.letters(found);
      }
      looked = count - 1;
      return count > 0;
    }

    boolean shorter() {
      return --looked >= 0;
    }

    int wordEnd() {
      return start + lengths[looked];
    }
  }

  /** Tells where words end inside each run of Thai letters between these indexes. */
  void cut(String whole, int from, int to) {
    text = whole;
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && isThai(whole.charAt(at))) {
        at++;
      }
      if (at - start >= SHORTEST_RUN) {
        cutRun(start, at);
      }
      at = Math.max(at, start + 1);
    }
  }

  private void cutRun(int from, int to) {
    end = to;
    here.start = -1;
    second.start = -1;
    third.start = -1;
    int at = from;
    while (at < to) {
      at = signs(at, marks(word(at)));
      if (at < to) {
        ends.add(at, true);
      }
    }
  }

  /** Where the word ends that begins there, or what is none. */
  private int word(int at) {
    int known = here.begin(text, at, end) ? chosen() : at;
    turn();
    if (known == end || known - at >= SHORT) {
      return known;
    }
    boolean wordFollows = here.begin(text, known, end);
    boolean keeps = wordFollows || (known > at && here.letters >= SHORT);
    return keeps ? known : unknown(known);
  }

  /** The places behind become those that are looked at next. */
  private void turn() {
    Place gone = here;
    here = second;
    second = third;
    third = gone;
  }

  /** The longest word here that two others follow, else the shortest that one does, else any. */
  private int chosen() {
    int best = here.wordEnd();
    if (here.count == 1 || best == end) {
      return best;
    }
    do {
      if (second.begin(text, here.wordEnd(), end)) {
        best = here.wordEnd();
        if (second.wordEnd() == end || twoFollow()) {
          return best;
        }
      }
    } while (here.shorter());
    return best;
  }

  private boolean twoFollow() {
    do {
      if (third.begin(text, second.wordEnd(), end)) {
        return true;
      }
    } while (second.shorter());
    return false;
  }

  /** Passes over what is no word, up to where one seems to begin. */
  private int unknown(int from) {
    for (int at = from + 1; at < end; at++) {
      if (canEnd(text.charAt(at - 1)) && canBegin(text.charAt(at)) && second.begin(text, at, end)) {
        return at;
      }
    }
    return end;
  }

  private int marks(int at) {
    int behind = at;
    while (behind < end && isMark(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  /** Signs that end a word belong to it, unless the dictionary has them with what follows. */
  private int signs(int start, int at) {
    if (at == end || at == start || !isSign(text.charAt(at)) || here.begin(text, at, end)) {
      return at;
    }
    int behind = at;
    if (text.charAt(behind) == ABBREVIATED && !isSign(text.charAt(behind - 1))) {
      behind++;
    }
    boolean repeats = behind < end && text.charAt(behind) == REPEATED;
    return repeats && text.charAt(behind - 1) != REPEATED ? behind + 1 : behind;
  }

  /** Whether that stands behind a word: abbreviated, or said twice. */
  static boolean isSign(char c) {
    return c == ABBREVIATED || c == REPEATED;
  }
}
