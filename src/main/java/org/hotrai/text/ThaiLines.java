package org.hotrai.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a line may end inside a run of Thai letters. ICU takes the longest word and looks two words
 * ahead, and so takes words to pieces before one that its dictionary lacks, or behind a rare one
 * that is longer than the common. Here the whole run is looked at: cut so that the fewest letters
 * are of no word, and then into the fewest words.
 */
final class ThaiLines {
  private static final int SHORTEST_RUN = 4;

  /** So few letters between words are none: they belong to what is beside them. */
  private static final int LOOSE = 2;

  private static final int MOST_WORDS = 20;
  private static final int COST_OF_LETTER = 10;
  private static final char SILENT = '์';

  private static final Map<Character, List<String>> MORE_WORDS =
      WordFile.lines("/org/hotrai/text/more-thai-words.txt").stream()
          .collect(Collectors.groupingBy(word -> word.charAt(0)));

  private final ThaiDictionary dictionary = ThaiWords.dictionary();
  private final int[] lengths = new int[MOST_WORDS];
  private final String text;
  private final BitSet breaks;

  private ThaiLines(String text, BitSet breaks) {
    this.text = text;
    this.breaks = breaks;
  }

  /** Changes the breaks of that text where they stand in words. */
  static void mend(String text, BitSet breaks) {
    new ThaiLines(text, breaks).mend();
  }

  private void mend() {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && ThaiWords.isThai(text.charAt(at))) {
        at++;
      }
      if (at - start >= SHORTEST_RUN) {
        new Run(start, at).cut();
      }
      at = Math.max(at, start + 1);
    }
  }

  /** What the pieces cost into which that run is cut now. */
  private int cost(int from, int to) {
    int cost = 0;
    int start = from;
    while (start < to) {
      int next = breaks.nextSetBit(start + 1);
      int end = next < 0 ? to : Math.min(next, to);
      cost += isWord(start, end) ? 1 : COST_OF_LETTER * (end - start) + 1;
      start = end;
    }
    return cost;
  }

  private boolean isWord(int start, int end) {
    int last = end;
    while (last > start && ThaiWords.isSign(text.charAt(last - 1))) {
      last--;
    }
    int words = ThaiDictionary.words(dictionary.find(text, start, last, lengths));
    return words > 0 && lengths[words - 1] == last - start;
  }

  private List<String> moreWords(int at) {
    return MORE_WORDS.getOrDefault(text.charAt(at), List.of());
  }

  /** A run of Thai letters that is cut from its end to its beginning. */
  private final class Run {
    private final int from;
    private final int to;
    private final int[] costs;
    private final int[] ends;
    private final BitSet known = new BitSet();

    Run(int from, int to) {
      this.from = from;
      this.to = to;
      this.costs = new int[to - from + 1];
      this.ends = new int[to - from];
    }

    /** Changes the breaks only for better ones. */
    void cut() {
      for (int at = to - 1; at >= from; at--) {
        if (at == from || isBorder(at)) {
          choose(at);
        }
      }
      if (cost(from, to) <= costs[0]) {
        return;
      }
      breaks.clear(from + 1, to);
      int at = from;
      while (at < to) {
        int start = at;
        boolean word = known.get(at - from);
        do {
          at = ends[at - from];
        } while (!word && at < to && !known.get(at - from));
        boolean loose = !word && at - start <= LOOSE && !isAbbreviated(at);
        if (loose && start > from) {
          breaks.clear(start);
        }
        if (at < to) {
          breaks.set(at, !loose);
        }
      }
    }

    private boolean isAbbreviated(int at) {
      return at == to && at < text.length() && text.charAt(at) == '.';
    }

    private void choose(int at) {
      int next = at + 1;
      while (next < to && !isBorder(next)) {
        next++;
      }
      costs[at - from] = COST_OF_LETTER * (next - at) + costs[next - from];
      ends[at - from] = next;
      int words = ThaiDictionary.words(dictionary.find(text, at, to, lengths));
      Arrays.stream(lengths, 0, words).forEach(length -> offer(at, at + length));
      for (String word : moreWords(at)) {
        if (text.startsWith(word, at) && at + word.length() <= to) {
          offer(at, at + word.length());
        }
      }
    }

    private void offer(int at, int wordEnd) {
      int end = wordEnd;
      while (end < to && ThaiWords.isSign(text.charAt(end))) {
        end++;
      }
      if ((end == to || isBorder(end)) && 1 + costs[end - from] <= costs[at - from]) {
        costs[at - from] = 1 + costs[end - from];
        ends[at - from] = end;
        known.set(at - from);
      }
    }

    private boolean isBorder(int at) {
      return ThaiWords.canEnd(text.charAt(at - 1))
          && ThaiWords.canBegin(text.charAt(at))
          && !isSilent(at);
    }

    /** Whether the letter there is not spoken, and so ends the word before it. */
    private boolean isSilent(int at) {
      int next = at + 1;
      while (next < to && text.charAt(next) != SILENT && ThaiWords.isMark(text.charAt(next))) {
        next++;
      }
      return next < to && text.charAt(next) == SILENT;
    }
  }
}
