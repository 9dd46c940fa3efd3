package org.hotrai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts text into sentences, and long sentences into the phrases around a place. Thai writes no sign
 * at a sentence's end: there a paragraph, a line or a space ends what can be read alone.
 */
public final class Sentences {
  private static final BreakIterator PROTOTYPE = BreakIterator.getSentenceInstance(ULocale.ROOT);

  /** What stands before a name or a number more often than at a sentence's end. */
  private static final Pattern BEFORE_A_NAME =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:Mrs?|Ms|Drs?|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Hon|Rev|Sen|Rep|Gov|St|Mt"
              + "|Nos?|Art|Sec|Vol|vs|cf|ca|pp?)\\.$");

  private Sentences() {}

  /** The sentences one behind another, each with the white space behind it; lines end them. */
  public static List<Span> of(String text) {
    BreakIterator breaks = PROTOTYPE.clone();
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || !isAbbreviated(text, start, end)) {
        sentences.add(new Span(start, end));
        start = end;
      }
    }
    return sentences;
  }

  /** Whether what seems to end there only has a full stop: {@code พ.ศ.}, {@code J.}, {@code 3.} */
  private static boolean isAbbreviated(String text, int start, int end) {
    int last = end;
    while (last > start && " )]\"'”’»".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    if (last - start < 2 || text.charAt(last - 1) != '.') {
      return false;
    }
    char before = text.charAt(last - 2);
    boolean single =
        last - start == 2 || !Character.isLetterOrDigit(Character.codePointBefore(text, last - 2));
    return Scripts.isWithoutSpaces(before)
        || Clusters.isMark(before)
        || BEFORE_A_NAME.matcher(text.substring(Math.max(start, last - 7), last)).find()
        || (single && (Character.isUpperCase(before) || Character.isDigit(before)));
  }

  /**
   * The sentence that the place stands in, without white space at its ends. Where it is longer than
   * so many characters, only the phrases around the place that are parted by spaces, or, where
   * there are no spaces, the words around it; the place itself is always whole.
   */
  public static Span around(String text, Span place, int most) {
    int start = 0;
    int end = text.length();
    for (Span sentence : of(text)) {
      if (sentence.end() <= place.start()) {
        start = sentence.end();
      } else if (sentence.end() >= place.end()) {
        end = sentence.end();
        break;
      }
    }
    Span whole = stripped(text, start, end);
    return whole.end() - whole.start() <= most ? whole : narrowed(text, whole, place, most);
  }

  private static Span narrowed(String text, Span whole, Span place, int most) {
    List<Integer> gaps = new ArrayList<>(List.of(whole.start()));
    for (int i = whole.start(); i < whole.end(); i++) {
      if (isGap(text, i) && (i < place.start() || i >= place.end())) {
        gaps.add(i);
      }
    }
    gaps.add(whole.end());
    Span phrases = widened(text, gaps, place, most);
    if (phrases.end() - phrases.start() > 0) {
      return phrases;
    }
    List<Integer> words = new ArrayList<>(List.of(whole.start()));
    for (Span word : Words.of(whole.of(text))) {
      words.add(whole.start() + word.start());
      words.add(whole.start() + word.end());
    }
    words.add(whole.end());
    Span some = widened(text, words, place, most);
    return some.end() - some.start() > 0 ? some : place;
  }

  /** White space, unless a sign behind it belongs to the word before. */
  private static boolean isGap(String text, int index) {
    boolean belongs = index + 1 < text.length() && "ๆฯ".indexOf(text.charAt(index + 1)) >= 0;
    return Character.isWhitespace(text.charAt(index)) && !belongs;
  }

  /**
   * From cut to cut around the place, the next on either side in turn as long as there is room;
   * empty where there is none for the nearest two.
   */
  private static Span widened(String text, List<Integer> cuts, Span place, int most) {
    int before = 0;
    while (before + 1 < cuts.size() && cuts.get(before + 1) <= place.start()) {
      before++;
    }
    int behind = before;
    while (behind < cuts.size() - 1 && cuts.get(behind) < place.end()) {
      behind++;
    }
    if (cuts.get(behind) - cuts.get(before) > Math.max(most, place.end() - place.start())) {
      return new Span(place.start(), place.start());
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      if (behind + 1 < cuts.size() && cuts.get(behind + 1) - cuts.get(before) <= most) {
        behind++;
        grows = true;
      }
      if (before > 0 && cuts.get(behind) - cuts.get(before - 1) <= most) {
        before--;
        grows = true;
      }
    }
    return stripped(text, cuts.get(before), cuts.get(behind));
  }

  private static Span stripped(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
