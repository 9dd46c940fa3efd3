package org.hotrai.entity.text;

import java.util.Arrays;
import org.hotrai.text.Span;

/**
 * A text as words and lists are spelled, with the places that its characters have in the text as it
 * is written: ำ for ํ and า, as keyboards and copied pages have it, แ for เเ, a blank for one at
 * which no line breaks, and no invisible characters.
 */
public final class PlainSpelling {
  private static final char NIKHAHIT = '\u0E4D';
  private static final char NO_BREAK = '\u00A0';

  private final StringBuilder text;

  /** By each character of the text where it is written, and where what is written for it ends. */
  private int[] starts;

  private int[] ends;

  private PlainSpelling(int length) {
    this.text = new StringBuilder(length);
    this.starts = new int[length];
    this.ends = new int[length];
  }

  /** That of a text. */
  public static PlainSpelling of(String written) {
    PlainSpelling plain = new PlainSpelling(written.length());
    int at = 0;
    while (at < written.length()) {
      at = plain.read(written, at);
    }
    int length = plain.text.length();
    plain.starts = Arrays.copyOf(plain.starts, length);
    plain.ends = Arrays.copyOf(plain.ends, length);
    return plain;
  }

  /** Whether a text is spelled so already, as almost all are. */
  public static boolean isPlain(String text) {
    char last = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= NO_BREAK
          && (c == NO_BREAK || c == NIKHAHIT || isUnseen(c) || (c == 'เ' && last == 'เ'))) {
        return false;
      }
      last = c;
    }
    return true;
  }

  /** Takes what stands there, and tells the index behind it. */
  private int read(String written, int at) {
    char c = written.charAt(at);
    if (isUnseen(c)) {
      return at + 1;
    }
    if (c == 'เ' && written.startsWith("เ", at + 1)) {
      return put('แ', at, at + 2);
    }
    if (c == NIKHAHIT) {
      boolean tone = at + 1 < written.length() && isTone(written.charAt(at + 1));
      int vowel = tone ? at + 2 : at + 1;
      if (written.startsWith("า", vowel)) {
        if (tone) {
          put(written.charAt(at + 1), at, vowel);
        }
        return put('ำ', at, vowel + 1);
      }
    }
    return put(c == NO_BREAK ? ' ' : c, at, at + 1);
  }

  private int put(char c, int start, int end) {
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
    return end;
  }

  private static boolean isTone(char c) {
    return c >= '\u0E48' && c <= '\u0E4B';
  }

  private static boolean isUnseen(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** The text in that spelling. */
  public String text() {
    return text.toString();
  }

  /** Where a stretch of it, which is not empty, is written. */
  public Span written(Span span) {
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }
}
