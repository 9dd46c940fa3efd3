package org.hotrai.entity.text;

import java.util.BitSet;
import org.hotrai.entity.list.Beginnings;
import org.hotrai.text.Clusters;
import org.hotrai.text.Span;
import org.hotrai.text.Words;
import org.jspecify.annotations.Nullable;

/** The text of a block, with where its words begin and end. For one thread. */
public final class BlockText {

  private final int index;
  private final String text;
  private final int firstCapital;
  private @Nullable BitSet insideWord;
  private @Nullable Beginnings beginnings;

  /** The block of that index. */
  public BlockText(int index, String text) {
    this.index = index;
    this.text = text;
    int at = 0;
    while (at < text.length() && !LatinNames.isLarge(text.charAt(at))) {
      at++;
    }
    this.firstCapital = at;
  }

  /** Told only where it is asked for: it takes longer than all else. */
  private BitSet insideWord() {
    BitSet known = insideWord;
    if (known == null) {
      known = Words.insides(text);
      for (int at = 0; at < text.length(); at++) {
        if (isParting(text.charAt(at))) {
          known.clear(at, at + 2);
        }
      }
      insideWord = known;
    }
    return known;
  }

  /** A full stop of an abbreviation, or an invisible character, which the word breaks step over. */
  private static boolean isParting(char c) {
    return c == '.' || c == '\u200B' || c == '\uFEFF';
  }

  /** Which block of its article it is. */
  public int index() {
    return index;
  }

  /** Its text. */
  public String text() {
    return text;
  }

  /** Its text for the tables of words. */
  public Beginnings beginnings() {
    Beginnings known = beginnings;
    if (known == null) {
      known = new Beginnings(text);
      beginnings = known;
    }
    return known;
  }

  /** The length of its text. */
  public int length() {
    return text.length();
  }

  /** The character at that index; a line feed before the beginning and behind the end. */
  public char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  /** Index of the first capital letter; the length if there is none, as in most Thai blocks. */
  public int firstCapital() {
    return firstCapital;
  }

  /** Whether that index lies between words. */
  public boolean isWordBoundary(int at) {
    return !insideWord().get(at) && isClusterBoundary(at);
  }

  /** Whether that index cuts no cluster. */
  public boolean isClusterBoundary(int at) {
    return Clusters.isBoundary(text, at);
  }

  /**
   * Whether a stretch cuts no cluster, be it one that the block begins without its consonant; one
   * that does is no mention, whatever found it.
   */
  public boolean isWhole(Span span) {
    return isClusterBoundary(span.start())
        && isClusterBoundary(span.end())
        && Character.getType(charAt(span.start())) != Character.NON_SPACING_MARK;
  }

  /** Whether there is a Thai letter anywhere. */
  public boolean hasThai() {
    for (int at = 0; at < text.length(); at++) {
      if (isThai(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether that character belongs to a Thai word. */
  public boolean isThai(int at) {
    char c = charAt(at);
    return c >= 'ก' && c <= '๎' && c != 'ฯ' && c != 'ๆ' && c != '฿';
  }

  /** Whether that character is a letter, but not a Thai one. */
  public boolean isLatin(int at) {
    char c = charAt(at);
    return c < 'ก' && Character.isLetter(c);
  }

  /** The index behind the blanks that stand there. */
  public int skipSpace(int at) {
    int end = at;
    while (charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** The index before the blanks that end there. */
  public int skipBack(int at) {
    int start = at;
    while (charAt(start - 1) == ' ') {
      start--;
    }
    return start;
  }

  /** The span without white space at its ends. */
  public Span trim(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isSpace(first)) {
      first++;
    }
    while (last > first && isSpace(last - 1)) {
      last--;
    }
    return new Span(first, last);
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(charAt(at)) || Character.isSpaceChar(charAt(at));
  }
}
