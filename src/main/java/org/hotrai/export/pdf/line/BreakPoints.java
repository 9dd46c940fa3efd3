package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.LineBreaks;

/**
 * Where a printed line may end: at the borders of words, and inside a URL at its joints. A hyphen
 * inside a word never ends a line, since readers of PDF files would take it for a hyphenation and
 * drop it; one between spaces is a dash.
 */
final class BreakPoints {
  private static final Pattern URL = Pattern.compile("(?:https?://|ftp://|www\\.)[!-~]+");
  private static final String JOINTS = "/?&=._";
  private static final String OPENERS = "-%";
  // Marks of repetition, abbreviation and the end of a sentence: Thai, Lao, Khmer, Burmese, Latin.
  private static final String NEVER_FIRST = "ๆฯ๚๛ໆຯ។៕៖ៗ៘៙៚၊။!?,.:;%‰°…";
  private static final String ET_CETERA = "ฯลฯ";

  private BreakPoints() {}

  /** Every such place in order; the text's end is the last. */
  static List<BreakPoint> of(String text) {
    List<Integer> borders = LineBreaks.of(text);
    BitSet ends = new BitSet(text.length() + 1);
    borders.forEach(ends::set);
    BitSet joints = joints(text, ends);
    Bonds bonds = new Bonds(text, ends);
    List<BreakPoint> breaks = new ArrayList<>();
    int start = 0;
    int bound = 0;
    for (int index = ends.nextSetBit(0); index >= 0; index = ends.nextSetBit(index + 1)) {
      boolean joint = joints.get(index);
      bound = joint ? bound : Math.max(bound, bonds.end(start));
      start = index;
      if (mayEnd(text, index) && (joint || isGood(text, index))) {
        breaks.add(new BreakPoint(index, joint ? Ending.JOINT : ending(text, index, bound)));
      }
    }
    return breaks;
  }

  private static Ending ending(String text, int index, int bound) {
    char last = text.charAt(index - 1);
    if (index == text.length() || last == '\n') {
      return Ending.FORCED;
    }
    if (index < bound) {
      return Ending.BOND;
    }
    return Character.isWhitespace(last) ? Ending.SPACE : Ending.WORD;
  }

  /** Adds the joints of URLs to the ends of words; all that lie inside URLs. */
  private static BitSet joints(String text, BitSet ends) {
    BitSet joints = new BitSet();
    Matcher urls = URL.matcher(text);
    while (urls.find()) {
      for (int index = urls.start() + 1; index < urls.end(); index++) {
        if (ends.get(index) || isJoint(text, index)) {
          ends.set(index);
          joints.set(index);
        }
      }
    }
    return joints;
  }

  private static boolean isJoint(String text, int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    boolean opens = OPENERS.indexOf(after) >= 0;
    boolean closes = JOINTS.indexOf(before) >= 0 && Character.isLetterOrDigit(after);
    return opens || closes;
  }

  /** Whether a line may end there if anything else makes it pass the margin. */
  static boolean mayEnd(String text, int index) {
    if (index >= text.length() || text.charAt(index - 1) == '\n') {
      return true;
    }
    int last = lastVisible(text, index);
    boolean dash = last < index - 1 && (last <= 0 || text.charAt(last - 1) == ' ');
    return last < 0 || ((text.charAt(last) != '-' || dash) && !text.startsWith("://", index - 3));
  }

  /** Whether no sign begins a line there that closes something, and none ends one that opens. */
  static boolean isGood(String text, int index) {
    if (index >= text.length() || text.charAt(index - 1) == '\n') {
      return true;
    }
    int last = lastVisible(text, index);
    return !neverFirst(text, index) && (last < 0 || !neverLast(text.charAt(last), text, index));
  }

  private static boolean neverFirst(String text, int index) {
    char first = text.charAt(index);
    return switch (Character.getType(first)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default -> NEVER_FIRST.indexOf(first) >= 0 || text.startsWith(ET_CETERA, index - 1);
    };
  }

  private static boolean neverLast(char last, String text, int index) {
    return switch (Character.getType(last)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
      case Character.CURRENCY_SYMBOL -> Character.isDigit(text.charAt(index));
      default -> false;
    };
  }

  private static int lastVisible(String text, int index) {
    int last = index - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    return last;
  }
}
